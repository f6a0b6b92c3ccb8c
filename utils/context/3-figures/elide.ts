import type { Token } from '../2-phrases/types.ts';
import type { Found } from './find.ts';

const LINK = /^(?:and|from|to|compared|against|or|versus|vs|than|with|but|,|;|up|down)$/;

/**
 * What a figure takes over from the one before it in the sentence: the unit of "435 homes … and 187", "3.9 million headsets, up from 2.4 million";
 * bound and concept of the same figure said again, "$217 (€198)", "125,600 jobs or 2.2 per cent".
 */
export function inherit(tokens: readonly Token[], figure: Found, last: Found | undefined): Found {
  if (!last) return figure;
  const between = tokens.slice(Math.max(last.to, last.counted?.to ?? 0), figure.qualified.from);
  if (isRestated(tokens, figure, last)) {
    const change = figure.change === '=' && between.length <= 2 ? last.change : figure.change;
    const about =
      last.concept && !figure.counted && !(figure.concept && figure.concept.from > figure.to - 1)
        ? { concept: last.concept, ...(last.topic && { topic: last.topic }) }
        : {};
    return { ...figure, ...about, change };
  }
  if (figure.unit || figure.counted || figure.fraction || !last.counted || tokens.length === 0) return figure;
  if (figure.from - last.to > 12 || figure.spelt || !between.some((token) => LINK.test(token.lower))) return figure;
  if (!between.every((token) => token.tag !== 'VERB' || /(?:ed|ing)$/.test(token.lower)) && !figure.value)
    return figure;
  return {
    ...figure,
    counted: last.counted,
    ...(last.noun !== undefined && { noun: last.noun }),
    ...(last.concept && { concept: last.concept }),
    ...(last.topic && { topic: last.topic }),
  };
}

/** The same amount in another measure: in brackets right after, or behind "or". */
function isRestated(tokens: readonly Token[], figure: Found, last: Found): boolean {
  const start = figure.qualified.from;
  const end = Math.max(
    last.to,
    last.counted?.to ?? 0,
    last.topic?.local && last.topic.local.to < start ? last.topic.local.to : 0,
  );
  const gap = tokens.slice(end, start).map((token) => token.text);
  const bracket = gap.length === 1 && gap[0] === '(';
  const or = (gap.length === 1 && gap[0] === 'or') || (gap.length === 2 && gap[0] === ',' && gap[1] === 'or');
  return (bracket || or) && (figure.unit !== '' || last.unit !== '') && figure.unit !== last.unit;
}
