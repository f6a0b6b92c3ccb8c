import type { FigureWords } from '../lang/types.ts';
import type { Token } from './types.ts';

const POSSESSIVE = /^(?:its|their|his|her|our|my|your)$/;
/** Past tenses that look like bare verbs: no noun is made of them. */
const PAST =
  /^(?:rose|fell|saw|won|lost|sold|bought|held|kept|left|led|met|ran|grew|began|became|brought|built|came|cost|costs|cut|drew|drove|fed|felt|fought|found|gave|got|had|heard|hit|hurt|knew|laid|let|made|meant|paid|put|quit|read|said|sank|sat|saw|sent|set|shed|shot|shut|slid|spent|split|spoke|stood|stole|struck|swept|swung|took|taught|tells|thought|threw|told|took|understood|went|wore|wrote|shrank|sprang|beat|burst|cast|spread|thrust|bet|rid|wed)$/;
/** Of these and the present, what is a verb wherever it stands. */
const ALWAYS =
  /^(?:rose|fell|lost|sold|bought|kept|met|grew|began|became|brought|came|drew|drove|fought|gave|got|heard|knew|meant|paid|sank|sat|sent|slid|spent|spoke|stood|struck|swept|swung|took|taught|told|threw|understood|went|wore|wrote|shrank|gets|goes|makes|takes|gives|comes|becomes|sells|pays|keeps|earns|owns|lets|sends|brings)$/;
const MODAL = /^(?:would|could|should|must|may|might|will|can|cannot|['’]ll)$/;
const isNoun = (token: Token | undefined) => token !== undefined && (token.tag === 'NOUN' || token.tag === 'PROPN');
const AMOUNT =
  /^(?:about|around|nearly|almost|roughly|some|over|under|by|from|between|more|less|up|just|only|to|at|below|above|me|us|him|her|them|you|[$€£¥])$/;

const MEASURING =
  'cost costs weighs weigh measures totals reaches ranges range averages stands stays lasts totalled numbers measure total weighed reach stand stay last average hover hovers'.split(
    ' ',
  );
const movers = new WeakMap<FigureWords, ReadonlySet<string>>();
/** Verbs that measure or move an amount. */
function moversOf(words: FigureWords): ReadonlySet<string> {
  const known = movers.get(words);
  if (known) return known;
  const made = new Set([...words.up, ...words.down, ...MEASURING]);
  movers.set(words, made);
  return made;
}

/** Corrects what the model's window is too small for, by what may stand beside what in English. */
export function repair(tokens: readonly Token[], words: FigureWords): void {
  const moving = moversOf(words);
  for (let i = 0; i < tokens.length; i++) {
    const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
    if (token?.kind !== 'word') continue;
    if (token.tag === 'PROPN' && /^\p{Ll}{4,}$/u.test(token.text)) token.tag = 'NOUN';
    // "A320 jets"
    if (/^\p{Lu}$/u.test(token.text) && next?.kind === 'number' && next.glued) token.tag = 'PROPN';
    const bare = token.tag === 'VERB' && !/(?:ed|ing|en|wn|s)$/.test(token.lower) && !PAST.test(token.lower);
    if (/^['’](?:m|re|ve|ll|d)$/.test(token.lower)) token.tag = 'AUX';
    else if (ALWAYS.test(token.text)) token.tag = 'VERB';
    else if (/^(?:people|children|men|women)$/.test(token.lower)) token.tag = 'NOUN';
    else if (
      token.tag === 'ADV' &&
      token.text.includes('-') &&
      !/(?:^|[^i])ly$/.test(token.lower.replace(/-only$/, ''))
    )
      token.tag = 'ADJ';
    else if (isAdjectiveHere(before, token, next)) token.tag = 'ADJ';
    // "a fine of £200", "a record high of 40C"
    else if (token.tag === 'ADJ' && next?.lower === 'of' && headsPhrase(tokens, i)) token.tag = 'NOUN';
    else if (bare && followsDeterminer(tokens, i)) token.tag = 'NOUN';
    // "an $800 pizza oven, but portable": a bare verb has a plural subject.
    else if (bare && endsPhrase(tokens, i)) token.tag = 'NOUN';
    // "Swedish truck maker", "bear case": a bare verb agrees with no singular before it.
    else if (
      bare &&
      next?.tag === 'NOUN' &&
      (before?.lower === "'s" || before?.lower === '’s' || (isNoun(before) && !before?.lower.endsWith('s')))
    )
      token.tag = 'NOUN';
    else if (isNoun(token) && isVerbHere(tokens, i, moving)) {
      token.tag = 'VERB';
      // "the hybrid averages 52 mpg"
      if (before?.tag === 'ADJ') before.tag = 'NOUN';
    } else if (token.tag === 'ADJ' && (isPastHere(tokens, i) || isMoved(tokens, i, moving))) token.tag = 'VERB';
    else if (token.tag === 'PRON' && !PRONOUN.test(token.lower)) token.tag = 'PROPN';
    else if (isCountedPlural(tokens, i) || isSubjectNoun(tokens, i, bare)) token.tag = 'NOUN';
    else if (i === 0 && token.tag === 'ADP' && isNoun(next) && !PREPOSITION.test(token.lower)) token.tag = 'NOUN';
    else if (i === 0 && isSubjectAtStart(token, next)) token.tag = 'PROPN';
    else if (i === 0 && token.tag === 'VERB' && (next?.text === '(' || next?.tag === 'AUX')) token.tag = 'PROPN';
  }
}

/** Right behind an article, possessive or described noun's adjective no bare verb stands. */
function followsDeterminer(tokens: readonly Token[], i: number): boolean {
  const [before, second] = [tokens[i - 1], tokens[i - 2]];
  if (!before) return false;
  if (before.tag === 'DET') return !/^(?:that|this|these|those|all|both|each|some|any)$/.test(before.lower);
  if (before.tag === 'PRON') return POSSESSIVE.test(before.lower);
  return before.tag === 'ADJ' && (second?.tag === 'DET' || second?.tag === 'ADP' || second?.tag === 'NUM');
}

const DEGREE =
  /^(?:about|almost|nearly|just|only|even|very|so|too|more|most|less|least|rather|quite|over|under|up|down|back|not|also|still|now|then|already|again|once|twice|ever|never|here|there|instead|together|else|well|soon|often|however|yet|perhaps|maybe|later|far|away|out|off|ago|today|yesterday|tomorrow|as|around|roughly|some|barely|hardly|long)$/;

/** An adverb in form right before its noun: "offshore wind", "weekly volume"; "maximum sustained winds". */
function isAdjectiveHere(before: Token | undefined, token: Token, next: Token | undefined): boolean {
  const described =
    next !== undefined && (isNoun(next) || next.tag === 'ADJ' || (next.tag === 'VERB' && /ed$/.test(next.lower)));
  if (!described) return false;
  if (/^(?:maximum|minimum)$/.test(token.lower)) return true;
  if (token.tag !== 'ADV' || !isNoun(next)) return false;
  if (/^(?:daily|weekly|monthly|quarterly|yearly|hourly|nightly)$/.test(token.lower)) return true;
  if (token.lower.endsWith('ly') || DEGREE.test(token.lower)) return false;
  return (
    before === undefined ||
    before.tag === 'ADP' ||
    before.tag === 'DET' ||
    before.tag === 'NUM' ||
    before.tag === 'VERB'
  );
}

/** An article and at most one more adjective before it. */
const headsPhrase = (tokens: readonly Token[], i: number): boolean => {
  const [before, second] = [tokens[i - 1], tokens[i - 2]];
  const opens = (token: Token | undefined) => token?.tag === 'DET' || POSSESSIVE.test(token?.lower ?? '');
  return opens(before) || ((before?.tag === 'ADJ' || isNoun(before)) && opens(second));
};

const CAUSATIVE =
  /^(?:let|lets|make|makes|made|help|helps|helped|helping|see|saw|watch|watched|hear|heard|have|had|has|did|does|do|to)$/;

/** A bare verb behind a singular noun, at the end of a phrase: no verb of that noun. */
function endsPhrase(tokens: readonly Token[], i: number): boolean {
  const [before, second, next] = [tokens[i - 1], tokens[i - 2], tokens[i + 1]];
  // "a disorderly exit would cost"
  if (next?.tag === 'AUX' && /^(?:ADV|ADJ|DET|NOUN)$/.test(before?.tag ?? '')) return true;
  if (before?.tag !== 'NOUN' || /s$/.test(before.lower) || /^(?:people|police|men|women|children)$/.test(before.lower))
    return false;
  if (next !== undefined && !/^[,.;:)]$/.test(next.text)) return false;
  if (second?.tag === 'CONJ' || second?.text === ',') return false;
  return !tokens.slice(Math.max(0, i - 6), i).some((token) => token.tag === 'AUX' || CAUSATIVE.test(token.lower));
}

/** No other verb in its clause, and a noun or its modifier behind it. */
function isOnlyVerb(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (!next || !/^(?:NOUN|PROPN|ADJ|DET|NUM|ADP)$/.test(next.tag) || !isFirstVerb(tokens, i)) return false;
  if (next.tag === 'ADP' && !/^(?:off|up|out|down|at)$/.test(next.lower)) return false;
  for (let k = i + 1; k < tokens.length && !/^[;:.–—?!]$/.test(tokens[k]?.text ?? ''); k++) {
    const tag = tokens[k]?.tag;
    if (tag === 'VERB' || tag === 'AUX') return false;
    if (k > i + 2 && (tag === 'CONJ' || tokens[k]?.text === ',')) break;
  }
  return true;
}

/** Is there an article and no verb in the clause before it? */
function isFirstVerb(tokens: readonly Token[], i: number): boolean {
  let determined = false;
  for (let k = i - 1; k >= 0 && !/^[,;:.–—]$/.test(tokens[k]?.text ?? ''); k--) {
    const tag = tokens[k]?.tag;
    if (tag === 'VERB' || tag === 'AUX' || tag === 'ADP') return false;
    if (tag === 'DET' || POSSESSIVE.test(tokens[k]?.lower ?? '')) determined = true;
  }
  return determined;
}

/** "their last 14 league matches": behind a number and a noun stands a plural, no verb. */
const isCountedPlural = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.tag === 'VERB' &&
  /[^s]s$/.test(tokens[i]?.lower ?? '') &&
  /^(?:NOUN|PROPN|ADJ)$/.test(tokens[i - 1]?.tag ?? '') &&
  tokens[i - 2]?.tag === 'NUM' &&
  !/^(?:year|month|week|day|percent|point)$/.test(tokens[i - 1]?.lower ?? '');

const PREPOSITION =
  /^(?:of|in|on|at|to|for|from|by|with|without|into|onto|over|under|after|before|since|until|till|during|between|among|amongst|against|about|as|than|like|unlike|per|via|despite|amid|toward|towards|through|throughout|across|within|up|down|off|out|near|behind|beyond|beside|besides|above|below|beneath|around|along|inside|outside|past|upon|opposite|plus|minus|given|regarding|concerning|including|excluding|following|according|because|due|thanks|instead|except|apart|aside|ahead|next|versus|worth)$/;
const LINKING = /^(?:gets|keeps|feels|looks|seems|becomes|goes|comes|helps|lets|makes|sees|says|needs|wants|gives)$/;

/** "and valve duration was", "screen sizes remain", "pre-tax losses narrowed": a verb right before its noun's verb, or a plural before one, is a noun. */
function isSubjectNoun(tokens: readonly Token[], i: number, bare: boolean): boolean {
  const [before, token, next, third] = [tokens[i - 1], tokens[i], tokens[i + 1], tokens[i + 2]];
  if (token?.tag !== 'VERB' || !next) return false;
  const isVerb = (one: Token | undefined) => one?.tag === 'VERB' || one?.tag === 'AUX';
  if (bare)
    return (
      (before === undefined || before.tag === 'CONJ') &&
      next.tag === 'NOUN' &&
      isVerb(third) &&
      !/^(?:let|make|help|see)$/.test(token.lower)
    );
  if (!/[^s]s$|sses$/.test(token.lower) || LINKING.test(token.lower) || !before) return false;
  // "expects same store sales to slip"
  const governed = tokens.slice(Math.max(0, i - 4), i).some((one) => one.tag === 'VERB');
  if (next.lower === 'to' && third?.tag === 'VERB' && governed && isNoun(before)) return true;
  const led = before.tag === 'NOUN' || before.tag === 'PROPN' || before.tag === 'ADJ' || before.tag === 'DET';
  return (
    led &&
    next.tag === 'VERB' &&
    !/ing$/.test(next.lower) &&
    /(?:ed|ose|ell|ew|ain|and|ung|lid|ank|ut|it|ise|all|row|rop)$/.test(next.lower)
  );
}

const PRONOUN =
  /^(?:i|you|he|she|it|we|they|me|him|her|us|them|this|that|these|those|who|whom|which|what|whose|mine|yours|hers|ours|theirs|\w*sel(?:f|ves)|ones?|no|(?:some|any|every|no)(?:one|body|thing)|each|other|others|another|such|both|all|some|any|none|its|his|their|our|my|your|there|whoever|whatever|whichever|['’].*|thou|ye|em|y)$/;

/** "Jurors deliberated for nine hours", "the earbuds last five hours": the only verb of its clause, behind its plural or name. */
function isPastHere(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!before || !next || !isNoun(before)) return false;
  if (token?.lower === 'last') return /s$|^(?:people|children)$/.test(before.lower) && next.tag === 'NUM';
  if (!/[^e]ed$/.test(token?.lower ?? '') || !/^(?:ADP|NUM|DET)$/.test(next.tag)) return false;
  // No other finite verb in its clause.
  for (const step of [-1, 1])
    for (let k = i + step; k >= 0 && k < tokens.length && !/^[,;:.–—?!]$/.test(tokens[k]?.text ?? ''); k += step) {
      const tag = tokens[k]?.tag;
      if ((tag === 'VERB' || tag === 'AUX') && !/ing$/.test(tokens[k]?.lower ?? '')) return false;
    }
  return true;
}

/** "The S&P 500 increased 8 points": a movement between its subject and its amount. */
const isMoved = (tokens: readonly Token[], i: number, moving: ReadonlySet<string>): boolean => {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  return (
    /ed$/.test(token?.lower ?? '') &&
    moving.has(token?.lower ?? '') &&
    (isNoun(before) || before?.kind === 'number') &&
    (next?.kind === 'number' || /^(?:by|[$€£¥])$/.test(next?.lower ?? ''))
  );
};

/** "Wheat jumped": what opens a sentence before its verb is its subject. */
const isSubjectAtStart = (token: Token, next: Token | undefined): boolean =>
  token.tag === 'ADV' &&
  next?.tag === 'VERB' &&
  /(?:ed|ose|ell|ained|umped|lid)$/.test(next.lower) &&
  !token.lower.endsWith('ly') &&
  !DEGREE.test(token.lower) &&
  !/^(?:next|first|meanwhile|thus|hence|afterwards?|before|also|earlier|overall|elsewhere|overnight|online)$/.test(
    token.lower,
  );

/** "shares rose 5%", "it costs $40", "the case envisages a fall": a noun in form, a verb by its neighbours. */
function isVerbHere(tokens: readonly Token[], i: number, moving: ReadonlySet<string>): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!token || !next || !before || /^\p{Lu}/u.test(token.text)) return false;
  if (
    moving.has(token.lower) &&
    (next.kind === 'number' || AMOUNT.test(next.lower)) &&
    (isNoun(before) ||
      before.kind === 'number' ||
      (before.tag === 'ADV' && isNoun(tokens[i - 2])) ||
      /^(?:which|that|who|it|they)$/.test(before.lower))
  ) {
    return (
      PAST.test(token.lower) ||
      /(?:ed|s)$/.test(token.lower) ||
      (before.lower.endsWith('s') && before.tag === 'NOUN') ||
      /^(?:which|that|who|they)$/.test(before.lower)
    );
  }
  // "the pack stores 77 kWh", "the pump moves 800 gallons", "the engine idles at 850 rpm": the clause's first verb.
  const measured = next.kind === 'number' && /^\p{L}/u.test(tokens[i + 2]?.text ?? '');
  const level = /^(?:at|to|by)$/.test(next.lower) && tokens[i + 2]?.kind === 'number';
  if (
    (measured || level) &&
    /[^s]s$/.test(token.lower) &&
    (before.tag === 'NOUN' || (before.tag === 'ADJ' && tokens[i - 2]?.tag === 'DET')) &&
    !before.lower.endsWith('s') &&
    isFirstVerb(tokens, i)
  )
    return true;
  // "The firm manages assets of": a clause must have a verb
  if (
    before.tag === 'NOUN' &&
    !before.lower.endsWith('s') &&
    /[^s]s$/.test(token.lower) &&
    !moving.has(next.lower) &&
    isOnlyVerb(tokens, i)
  )
    return true;
  // "weighs 189 g and charges at 45 W"
  if (
    /^(?:and|but)$/.test(before.lower) &&
    /[^s]s$/.test(token.lower) &&
    (level || measured || /^(?:at|by|up|the|an?)$/.test(next.lower))
  )
    return tokens
      .slice(Math.max(0, i - 10), i)
      .some((one) => (one.tag === 'VERB' || one.tag === 'AUX') && /s$/.test(one.lower));
  // "repairs would cost"
  if (before.tag === 'AUX' && MODAL.test(before.lower) && token.tag === 'NOUN') return true;
  if (PAST.test(token.lower) && before.tag === 'NOUN' && before.lower.endsWith('s')) return true;
  return (
    isNoun(before) &&
    !before.lower.endsWith('s') &&
    /[^s]s$/.test(token.lower) &&
    ((next.tag === 'DET' && !/^(?:all|both|each)$/.test(next.lower)) ||
      (next.lower === 'to' && tokens[i + 2]?.tag === 'VERB'))
  );
}
