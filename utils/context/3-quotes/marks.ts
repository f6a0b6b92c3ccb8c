/** A stretch between quotation marks. UTF-16 offsets in its text; the marks are inside. */
export interface Quoted {
  readonly start: number;
  readonly end: number;
  /** Not closed: the next paragraph may go on with a reopened mark. */
  readonly open: boolean;
}

/** Opening mark → its closing marks. German „…“, French «…» and Swedish ”…” among them (Unicode 6.2, Quotation Marks). */
const PAIRS: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '"': '"',
  '‘': '’',
  '‚': '‘’',
  '‹': '›',
  "'": "'",
};
const SINGLE = new Set(["'", '‘']);
const LETTER = /[\p{L}\p{N}]/u;
const LIMIT = 4000;
/** A paragraph with more single marks that close nowhere has apostrophes, not quotes. */
const MOST_UNCLOSED = 50;

/** Does one of the stretches, in reading order and apart, hold this one? Binary search. */
export function holdsSpan(quoted: readonly Quoted[], start: number, end: number): boolean {
  let low = 0;
  let high = quoted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quoted[middle]?.end ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  const quote = quoted[low];
  return quote !== undefined && start >= quote.start && end <= quote.end;
}

/** Quoted stretches of a paragraph, outermost ones only, in reading order. Each mark is looked at once or twice: linear, with at most `LIMIT` units a stretch. */
export function findQuoted(text: string): Quoted[] {
  const found: Quoted[] = [];
  const clear: Clear = new Map();
  let unclosed = 0;
  let at = 0;
  while (at < text.length) {
    const mark = text[at] ?? '';
    const closers = PAIRS[mark];
    const single = SINGLE.has(mark);
    if (closers === undefined || (single && unclosed > MOST_UNCLOSED) || !opens(text, at, mark)) {
      at++;
      continue;
    }
    const close = SINGLE.has(mark) ? closeOfSingle(text, at, closers, clear) : closeOf(text, at, closers, clear);
    if (close >= 0) {
      found.push({ start: at, end: close + 1, open: false });
      at = close + 1;
    } else if (!SINGLE.has(mark) && mark !== '»' && mayStayOpen(text, at)) {
      found.push({ start: at, end: text.length, open: true });
      at = text.length;
    } else {
      if (single) unclosed++;
      at++;
    }
  }
  return found;
}

function opens(text: string, at: number, mark: string): boolean {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  if (mark === '»') return /[\s(]/.test(before) && LETTER.test(after);
  if (mark === '«' || mark === '‹') return true;
  // A space slipped in behind the mark: said, " For example …"
  if (/\s/.test(after)) return mark === '"' && /[,:]/.test(before) && /^[\p{Lu}[]/u.test(text.slice(at + 2, at + 3));
  if (mark === '“' || mark === '„' || mark === '‚') return !LETTER.test(before);
  // Inches and feet ("6'2\"") and apostrophes ("’90s") open nothing.
  if (LETTER.test(before)) return false;
  return mark === '"' || !/^(?:\d0s|em\b|tis\b|twas\b|til\b|cause\b|n\b)/i.test(text.slice(at + 1, at + 7));
}

/** Up to where a paragraph is known to hold none of some closing marks: what keeps a run of opening marks linear. */
type Clear = Map<string, number>;

function closeOf(text: string, at: number, closers: string, clear: Clear): number {
  const last = Math.min(text.length, at + LIMIT);
  for (let k = Math.max(at + 1, clear.get(closers) ?? 0); k < last; k++) {
    const mark = text[k] ?? '';
    if (!closers.includes(mark)) continue;
    // A straight mark after a space opens again: the first one was never closed.
    if (mark === '"' && /\s/.test(text[k - 1] ?? ' ') && LETTER.test(text[k + 1] ?? ' ')) return -1;
    return k;
  }
  clear.set(closers, last);
  return -1;
}

/** A single mark closes after a letter or stop and before anything but a letter. After an s it may be a genitive: a later mark behind a stop is better. */
function closeOfSingle(text: string, at: number, closers: string, clear: Clear): number {
  const last = Math.min(text.length, at + LIMIT);
  let genitive = -1;
  let met = false;
  for (let k = Math.max(at + 1, clear.get(closers) ?? 0); k < last; k++) {
    const mark = text[k] ?? '';
    if (closers.includes(mark) || (mark === '’' && closers === "'")) {
      met = true;
      const before = text[k - 1] ?? ' ';
      const after = text[k + 1] ?? ' ';
      if (/\s/.test(before) || LETTER.test(after)) continue;
      if (!/[sS]/.test(before)) return k;
      if (genitive < 0) genitive = k;
      if (!/^ \p{Ll}/u.test(text.slice(k + 1, k + 3))) return genitive >= 0 && /[.,!?]/.test(after) ? k : genitive;
    } else if (genitive >= 0 && (mark === '‘' || (mark === "'" && /\s/.test(text[k - 1] ?? '')))) return genitive;
  }
  if (!met) clear.set(closers, last);
  return genitive;
}

/** Only a paragraph of speech is left open: a capital right after the mark, and some length. */
const mayStayOpen = (text: string, at: number): boolean =>
  text.length - at > 20 && text.length - at < LIMIT && /^[\s“"„«]*[\p{Lu}\d]/u.test(text.slice(at + 1, at + 6));
