import * as v from 'valibot';
import { CATEGORIES } from '../../utils/article/types.ts';

const Texts = v.array(v.pipe(v.string(), v.minLength(1)));

/** What `expected.json` of a case may say. Every text must stand in `source.html`, so that no expectation holds by accident. */
export const Expected = v.strictObject({
  url: v.pipe(v.string(), v.url()),
  title: v.string(),
  byline: v.optional(v.string()),
  /** BCP 47, as `Article.lang`. */
  lang: v.optional(v.string()),
  dir: v.optional(v.picklist(['ltr', 'rtl'])),
  /** Sentences of the story's own text, in reading order. */
  keep: v.pipe(Texts, v.minLength(1)),
  /** Shown to the reader, whatever its role: captions, credits, pull quotes, key points. */
  shown: v.optional(Texts),
  /** Not in the story's own text, whether it is shown or not: dates, captions, credits. */
  outside: v.optional(Texts),
  /** In no kept block, whatever its role. */
  drop: v.optional(Texts),
  /** In a removed block of this category: the ledger must hold it. */
  removed: v.optional(v.array(v.strictObject({ text: v.string(), category: v.picklist(CATEGORIES) }))),
  /** Addresses that stand in the mark-up of kept blocks: lead picture, lazy pictures, video, embedded posts. */
  links: v.optional(Texts),
  /** Titles of the page's stories, in any order. */
  candidates: v.optional(Texts),
  notices: v.optional(Texts),
});
export type Expected = v.InferOutput<typeof Expected>;

/** Reads an expectation; the message names the field that is wrong. */
export function readExpected(json: string, file: string): Expected {
  const result = v.safeParse(Expected, JSON.parse(json));
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(`${file}: ${v.getDotPath(issue) ?? ''} ${issue.message}`);
}
