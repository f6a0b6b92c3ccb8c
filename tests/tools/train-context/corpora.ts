import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pick } from './random.ts';

export type Label = 'PER' | 'ORG' | 'LOC' | 'MISC';
export type Entity = readonly [start: number, end: number, type: Label];

export interface GoldText {
  readonly id: string;
  readonly text: string;
  readonly ents: readonly Entity[];
  readonly genre?: string;
  readonly split?: string;
}

/** A set with its weight in the loss. `partial`: MISC was not annotated there, so nothing is known about such words. */
export interface Corpus {
  readonly file: string;
  readonly weight: number;
  /** Sets with one number annotate alike; below `SOURCES` of trainer/data.hpp. */
  readonly source: number;
  readonly partial?: boolean;
  /** Share of the texts that are learnt in lower case too: many on the web are. */
  readonly lower?: number;
  /** No teacher learns from it. */
  readonly untaught?: boolean;
  readonly keep?: (text: Pick<GoldText, 'id' | 'split'>) => boolean;
}

export function readCorpus(folder: string, { file, keep }: Corpus): GoldText[] {
  const path = join(folder, `${file}.jsonl`);
  if (!existsSync(path))
    throw new Error(`No training data at ${path}: this needs ../shared/data/context beside the project.`);
  const texts = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as GoldText);
  return keep ? texts.filter(keep) : texts;
}

/** The text in capitals, where every character keeps its length. */
export function inCapitals(text: GoldText): GoldText | undefined {
  const upper = text.text.toUpperCase();
  return upper.length === text.text.length ? { ...text, text: upper } : undefined;
}

/** As people write in a hurry: no capitals. */
export const inLowerCase = (text: GoldText): GoldText | undefined => {
  const lower = text.text.toLowerCase();
  return lower.length === text.text.length ? { ...text, text: lower } : undefined;
};

/** As a headline: longer words capitalised. */
export const asHeadline = (text: GoldText): GoldText => ({
  ...text,
  text: text.text.replace(
    /(^|\s)([a-z])(?=[a-z]{3})/g,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  ),
});

export type NamePool = Readonly<Record<Label, readonly string[]>>;

/** All different names of a kind. */
export function poolOf(texts: readonly GoldText[]): NamePool {
  const pool: Record<Label, Set<string>> = { PER: new Set(), ORG: new Set(), LOC: new Set(), MISC: new Set() };
  for (const { text, ents } of texts) {
    for (const [start, end, type] of ents) {
      const name = text.slice(start, end);
      if (/^\p{Lu}[\p{L}\p{M}.'’&-]+(?: [\p{L}\p{M}.'’&-]+){0,5}$/u.test(name) && name.length > 2) pool[type].add(name);
    }
  }
  return { PER: [...pool.PER], ORG: [...pool.ORG], LOC: [...pool.LOC], MISC: [...pool.MISC] };
}

const alike = (a: string, b: string): boolean =>
  a.includes(' ') === b.includes(' ') && (a === a.toUpperCase()) === (b === b.toUpperCase());

function substitute(name: string, list: readonly string[], random: () => number): string {
  for (let tries = 0; tries < 20; tries++) {
    const other = pick(random, list);
    if (alike(name, other)) return other;
  }
  return name;
}

/** The same text with half of its people, organisations and places exchanged for others of their kind, alike throughout. */
export function withOtherNames(text: GoldText, pool: NamePool, random: () => number): GoldText {
  const chosen = new Map<string, string>();
  const lastNames = new Map<string, string>();
  const ents: Entity[] = [];
  let out = '';
  let at = 0;
  for (const [start, end, type] of [...text.ents].sort((a, b) => a[0] - b[0])) {
    if (start < at) continue;
    out += text.text.slice(at, start);
    const name = text.text.slice(start, end);
    let other = chosen.get(name);
    if (other === undefined) {
      const known = type === 'PER' ? lastNames.get(name) : undefined;
      other = known ?? (type !== 'MISC' && random() < 0.5 ? substitute(name, pool[type], random) : name);
      if (type === 'PER' && other !== name) lastNames.set(name.split(' ').at(-1) ?? '', other.split(' ').at(-1) ?? '');
      chosen.set(name, other);
    }
    ents.push([out.length, out.length + other.length, type]);
    out += other;
    at = end;
  }
  return { ...text, text: out + text.text.slice(at), ents };
}
