import type { Token } from '../2-phrases/types.ts';
import type { Found } from './find.ts';

const LINK = /^(?:and|from|to|compared|against|or|versus|vs|than|with|but|,|;|up|down|including|while)$/;

/**
 * What a figure takes over from those before it in the sentence: the unit of "435 homes … and 187", "3.9 million headsets, up from 2.4 million";
 * bound and concept of the same figure said again, "$217 (€198)", "125,600 jobs or 2.2 per cent".
 */
export function inherit(tokens: readonly Token[], figure: Found, found: readonly Found[]): Found {
  const last = found[found.length - 1];
  if (!last) return figure;
  const level = levelUnit(tokens, figure, found);
  if (level !== undefined) return { ...figure, unit: level };
  const listedTrend = alsoMoved(tokens, figure, last);
  if (listedTrend) return { ...figure, change: last.change };
  const told = last.topic?.local && last.topic.local.from >= last.to ? last.topic.local.to : 0;
  const after = Math.max(last.to, last.counted?.to ?? 0, told < figure.from ? told : 0);
  const between = tokens.slice(after, figure.qualified.from);
  if (isRestated(tokens, figure, last)) {
    const change = figure.change === '=' && between.length <= 2 ? last.change : figure.change;
    const about =
      last.concept && !figure.counted && !(figure.concept && figure.concept.from > figure.to - 1)
        ? { concept: last.concept, ...(last.topic && { topic: last.topic }) }
        : {};
    return { ...figure, ...about, change, restated: true };
  }
  const listed =
    between.length > 0 &&
    between.length <= 3 &&
    between.every((token) =>
      /^(?:,|and|or|\/|;|to|at|from|up|down|-|–|long|wide|high|tall|deep|thick)$/.test(token.lower),
    );
  // "Brightwater, down 68p at 1,112p"
  const led = last.change !== '=' && between.length === 1 && /^(?:to|at)$/.test(between[0]?.lower ?? '');
  if (led && last.topic && !figure.counted)
    return inheritUnit(
      tokens,
      { ...figure, topic: last.topic, ...(last.concept && { concept: last.concept }) },
      found,
      between,
    );
  if (listed && !figure.topic?.local && !figure.topic?.subject && last.topic) {
    return inheritUnit(
      tokens,
      {
        ...figure,
        topic: withoutAverage(tokens, last.topic),
        ...(last.concept && !figure.concept && { concept: last.concept }),
      },
      found,
      between,
    );
  }
  return inheritUnit(tokens, figure, found, between);
}

/** "stay an average of 70 days; … 99 days": the next of a list is none. */
const withoutAverage = (tokens: readonly Token[], topic: NonNullable<Found['topic']>): NonNullable<Found['topic']> =>
  topic.subject && topic.local && tokens[topic.local.to - 1]?.lower === 'average' ? { subject: topic.subject } : topic;

/** "rose 64 points to 4,577", "fell 300 points, or 0.9%, to 33,000", "fell 1.5 million barrels to 290 million": what a movement leads to is in its unit. */
function levelUnit(tokens: readonly Token[], figure: Found, found: readonly Found[]): string | undefined {
  if (figure.unit || figure.counted || figure.spelt || !/^(?:to|at)$/.test(tokens[figure.from - 1]?.lower ?? ''))
    return undefined;
  const moved = found.slice(-2).findLast((one) => one.unit !== 'percent');
  if (!moved?.unit || / per |^(?:count|percentage point|basis point)$/.test(moved.unit)) return undefined;
  return /^(?:up|down)$/.test(moved.change) || moved.unit === 'point'
    ? moved.change !== '=' && figure.from - moved.to < 14
      ? moved.unit
      : undefined
    : undefined;
}

/** "up by 10.6% in the north, 8% in the east and 4% in the west": the trend of a list without further verbs. */
function alsoMoved(tokens: readonly Token[], figure: Found, last: Found): boolean {
  if (
    figure.change !== '=' ||
    !/^(?:up|down)$/.test(last.change) ||
    figure.unit !== 'percent' ||
    last.unit !== 'percent'
  )
    return false;
  const between = tokens.slice(last.to, figure.from);
  return (
    between.length > 2 &&
    between.length < 9 &&
    /^(?:in|for|at|on)$/.test(between[0]?.lower ?? '') &&
    /^(?:,|and)$/.test(between.at(-1)?.lower ?? '') &&
    between.slice(1, -1).every(({ tag, text }) => /^(?:DET|ADJ|ADV|NOUN|PROPN)$/.test(tag) || text === ',') &&
    /^(?:in|for|at|on)$/.test(tokens[figure.to]?.lower ?? '')
  );
}

function inheritUnit(
  tokens: readonly Token[],
  figure: Found,
  found: readonly Found[],
  between: readonly Token[],
): Found {
  const last = found[found.length - 1];
  if (!last) return figure;
  if (figure.unit || figure.counted || figure.fraction || figure.spelt || figure.from - last.to > 14) return figure;
  if (!between.some((token) => LINK.test(token.lower))) return figure;
  const size = (value: Found['value']) => Math.abs(typeof value === 'number' ? value : value[0]);
  const ratio = size(figure.value) / Math.max(1e-9, size(last.value));
  // "25.9 cases per 100,000 people, from 15.6": the rate's number, not what it is of
  const rated = tokens[last.from - 1]?.lower === 'per' ? found.at(-2) : undefined;
  if (rated?.counted) return inheritUnit(tokens, figure, [{ ...rated, from: last.from + 1, to: last.to }], between);
  if (last.counted) {
    return {
      ...figure,
      counted: last.counted,
      ...(last.noun !== undefined && { noun: last.noun }),
      ...(last.concept && { concept: last.concept }),
      ...(last.topic && { topic: own(figure) ?? last.topic }),
    };
  }
  // A bare number of the same size right behind a measure is most often one too: "21 mpg to 23", "2,435,000 yen and 2,380,000".
  if (last.unit && !/^(?:percent|percentage point|count|point)$/.test(last.unit) && ratio > 0.2 && ratio < 5)
    return { ...figure, unit: last.unit };
  return figure;
}

/** The figure's own topic where its words stand beside it: "1.5 million in the Los Angeles region". */
const own = (figure: Found) => (figure.topic?.local && figure.topic.local.from >= figure.to ? figure.topic : undefined);

/** The same amount in another measure: in brackets right after, or behind "or". */
function isRestated(tokens: readonly Token[], figure: Found, last: Found): boolean {
  const start = figure.qualified.from;
  const end = Math.max(
    last.to,
    last.counted?.to ?? 0,
    last.topic?.local && last.topic.local.to < start ? last.topic.local.to : 0,
  );
  const gap = tokens.slice(end, start).map((token) => token.text);
  const bracket = gap.length === 1 && (gap[0] === '(' || gap[0] === '/');
  const or = (gap.length === 1 && gap[0] === 'or') || (gap.length === 2 && gap[0] === ',' && gap[1] === 'or');
  return (bracket || or) && (figure.unit !== '' || last.unit !== '') && figure.unit !== last.unit;
}
