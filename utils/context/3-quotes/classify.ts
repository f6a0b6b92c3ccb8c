import type { Language } from '../lang/index.ts';
import type { Span } from '../types.ts';

const TITLE_BEFORE =
  /(?:book|film|movie|song|album|single|novel|series|show|play|poem|painting|episode|documentary|podcast|essay|magazine|report|titled|entitled|called|named|dubbed|nicknamed|headlined|headline|banner|slogan|motto|caption|hashtag|placard|word|words|term|phrase|so-called|known as)[\s,]{0,4}$/i;

/**
 * Is it speech, rather than a word held at arm's length or the title of a work? Speech has a sentence's form or a reporting verb
 * beside it; a fragment of one or two words has neither.
 */
export function isSpeech(
  quoted: string,
  text: string,
  span: Span,
  attributed: boolean,
  bare: boolean,
  { words }: Language,
): boolean {
  const inner = withoutMarks(quoted);
  const count = inner.split(/\s+/).filter(Boolean).length;
  const stop = /[.!?…,]$/.test(inner) || /^[\s.,!?]?$/.test(text.slice(span.end, span.end + 1));
  const sentence = /^[\p{Lu}\d¿¡]/u.test(inner) && /[.!?…,–—]$/.test(inner) && count >= 3;
  const before = text.slice(Math.max(0, span.start - 30), span.start);
  // "in her words, “a long winter”" has a speaker
  const ownWords = attributed && /['’]s words[\s,]{0,3}$/.test(before);
  if (words.tag === 'en' && TITLE_BEFORE.test(before) && !sentence && !ownWords) return false;
  if (count >= 2 && count <= 8 && isTitleCase(inner.replace(/,$/, '')) && !attributed) return false;
  // told "Morning Today" host Ida Brandt
  if (count >= 2 && isTitleCase(inner) && /^\s\p{Ll}/u.test(text.slice(span.end, span.end + 2))) return false;
  // “Black Water,” “China Grove,” and “Long Train Running”: a list of works
  const listed =
    /^[\s,]*(?:and\s)?[“"‘«]/.test(text.slice(span.end, span.end + 6)) ||
    /[”"’»,]\s(?:and\s)?$/.test(text.slice(Math.max(0, span.start - 6), span.start));
  if (listed && isTitleCase(inner.replace(/[,.]$/, '')) && count <= 6) return false;
  if (sentence) return true;
  if (attributed) return count >= 3 || (count >= 1 && /[.!?,]$/.test(inner)) || (count === 2 && stop);
  return bare && count >= 8 && /^\p{Lu}/u.test(inner);
}

/** "Gone With the Wind": every longer word has a capital. */
const isTitleCase = (inner: string): boolean => {
  const long = inner.split(/\s+/).filter((word) => word.length > 3);
  return long.length > 0 && long.every((word) => /^\p{Lu}/u.test(word)) && !/[.!?,]$/.test(inner);
};

const MARK = /^["“”„«»‘’'‚‹›\s]$/;

/** The words between the marks. */
function withoutMarks(quoted: string): string {
  let start = 0;
  let end = quoted.length;
  while (start < end && MARK.test(quoted[start] ?? '')) start++;
  while (end > start && MARK.test(quoted[end - 1] ?? '')) end--;
  return quoted.slice(start, end);
}
