import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A story of our own invention: every name, place and number in it is made up. */
export interface StoryText {
  readonly title: string;
  /** BCP 47. */
  readonly lang: string;
  /** The publication. */
  readonly source: string;
  readonly byline: string;
  readonly paragraphs: readonly string[];
}

/** Reads `stories/<name>.txt`: `key: value` lines, a blank line, then a paragraph a line. */
export function readStory(name: string): StoryText {
  const text = readFileSync(path.join(import.meta.dirname, 'stories', `${name}.txt`), 'utf8');
  const [head = '', body = ''] = text.split('\n\n');
  const fields = Object.fromEntries(head.split('\n').map((line) => line.split(/: (.*)/, 2)));
  const field = (key: string): string => {
    const value: unknown = fields[key];
    if (typeof value !== 'string') throw new Error(`stories/${name}.txt has no ${key}`);
    return value;
  };
  return {
    title: field('title'),
    lang: field('lang'),
    source: field('source'),
    byline: field('byline'),
    paragraphs: body.split('\n').filter(Boolean),
  };
}
