/** Addresses that may be written as links; anything else of a page stays text. */
export function safeUrl(url: string): string {
  try {
    const parsed = new URL(url);
    return /^(?:https?|mailto):$/.test(parsed.protocol) ? parsed.href : '';
  } catch (error) {
    if (error instanceof TypeError) return '';
    throw error;
  }
}

/** Percent-encodes what has a meaning in a text directive besides what encodeURIComponent does: the hyphen. */
const encode = (text: string): string =>
  encodeURIComponent(text.toWellFormed())
    .replace(/-/g, '%2D')
    .replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

const WORDS_EACH_SIDE = 5;

/**
 * A link that scrolls to a sentence: https://wicg.github.io/scroll-to-text-fragment/. Long sentences by their first and last words.
 * '' where the page has no http address.
 */
export function textLink(url: string, sentence: string): string {
  const base = safeUrl(url);
  if (!base.startsWith('http')) return '';
  const words = sentence.split(/\s+/).filter(Boolean);
  const plain = base.split(':~:')[0]?.replace(/#$/, '') ?? base;
  if (words.length === 0) return plain;
  const target =
    words.length <= 2 * WORDS_EACH_SIDE
      ? encode(words.join(' '))
      : `${encode(words.slice(0, WORDS_EACH_SIDE).join(' '))},${encode(words.slice(-WORDS_EACH_SIDE).join(' '))}`;
  return `${plain}${plain.includes('#') ? '' : '#'}:~:text=${target}`;
}
