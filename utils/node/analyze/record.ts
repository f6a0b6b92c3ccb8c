import { type Article, isStoryText, removedBlocks, storyText } from '../../article/types.ts';
import type { Context, Figure, Span } from '../../context/types.ts';
import { reasonWords } from './words.ts';

/** Start and end in UTF-16 code units, end exclusive. */
export type Offsets = readonly [number, number];

/** Turns a span into offsets of one text; undefined if its block is not in that text. */
export type Place = (span: Span) => Offsets | undefined;

/** Offsets in `storyText(article)`. */
export function placeInStory(article: Article): Place {
  const starts = new Map<number, number>();
  let start = 0;
  for (const block of article.blocks.filter(isStoryText)) {
    starts.set(block.id, start);
    start += block.text.length + 1;
  }
  return (span) => shift(span, starts.get(span.block));
}

/** Offsets in plain text whose blocks start at `offsets`. */
export const placeInText =
  (offsets: readonly number[]): Place =>
  (span) =>
    shift(span, offsets[span.block]);

const shift = (span: Span, start: number | undefined): Offsets | undefined =>
  start === undefined ? undefined : [start + span.start, start + span.end];

/** Actors, figures and quotes as the command line gives them: offsets in one text instead of spans in blocks. */
export function contextRecord(context: Context, place: Place) {
  const all = (spans: readonly Span[]) => spans.map(place).filter((offsets) => offsets !== undefined);
  return {
    actors: context.actors.map(({ name, type, role, aliases, mentions, score }) => ({
      name,
      type,
      ...(role && { role: role.text }),
      aliases,
      mentions: all(mentions),
      score,
    })),
    // A figure the text gives twice is one entry to a reader; here each place is a line of its own.
    figures: context.figures.flatMap((figure) => all(figure.mentions).map((offsets) => figureRecord(figure, offsets))),
    quotes: context.quotes.flatMap(({ text, spans, actor, speaker }) => {
      const parts = all(spans);
      const first = parts[0];
      const last = parts.at(-1);
      if (!first || !last) return [];
      return [
        { text, start: first[0], end: last[1], actor: actor ?? null, speakerSpan: (speaker && place(speaker)) ?? null },
      ];
    }),
  };
}

/**
 * A figure at one place, as CQE gives it: a bare count's unit is what it counts, the concept what the statement is about. `text` has the
 * words it counts or describes where they stand right behind it ("6,000 bodies of fallen soldiers").
 */
function figureRecord(figure: Figure, [start, end]: Offsets) {
  const { text, value, unit, counted, change, concept, conceptSpan, topic, mentions } = figure;
  const first = mentions[0];
  const behind =
    first && conceptSpan?.block === first.block && conceptSpan.start >= first.end && conceptSpan.start - first.end <= 1;
  const about = topic ?? (counted === undefined ? concept : '');
  return {
    text: behind ? `${text} ${concept}` : text,
    value,
    unit: unit || (counted ?? ''),
    change,
    concept: about,
    start,
    end,
  };
}

/** A page as one JSON record. `text` is the story's own text, a line per block; all offsets count in it. */
export function pageRecord(article: Article, context: Context) {
  return {
    title: article.title,
    byline: article.byline ?? null,
    siteName: article.siteName ?? null,
    publishedTime: article.publishedTime ?? null,
    lang: article.lang ?? null,
    dir: article.dir,
    text: storyText(article),
    removed: removedBlocks(article).map(({ removal, text }) => ({
      category: removal.category,
      rule: removal.rule,
      reason: reasonWords(removal.reason),
      text,
    })),
    ...contextRecord(context, placeInStory(article)),
  };
}
