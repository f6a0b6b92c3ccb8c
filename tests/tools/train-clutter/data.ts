import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';
import { domOf } from '../../../utils/article/dom.ts';
import { gatherEvidence } from '../../../utils/article/judge/evidence.ts';
import { guardedRanges, type Range } from '../../../utils/article/judge/guards.ts';
import { type Layout, layoutOf } from '../../../utils/article/judge/stack-features.ts';
import { normal, tokensOf } from './score.ts';

export const DATA = path.resolve(import.meta.dirname, '../../../../shared/data/extraction');

export interface Truth {
  readonly id: string;
  readonly set: 'scrapinghub' | 'trafilatura';
  readonly url: string;
  readonly domain: string;
  readonly lang: string;
  readonly news?: boolean;
  readonly text?: string;
  readonly with?: readonly string[];
  readonly without?: readonly string[];
}

/** A page with its evidence and, where the truth says so, a label for each run. */
export interface Example {
  readonly truth: Truth;
  readonly lines: readonly string[];
  readonly words: readonly number[];
  readonly kept: readonly boolean[];
  readonly layout: Layout;
  readonly isEnglish: boolean;
  readonly guarded: readonly Range[];
  /** Cut by a rule: the judge is not asked. */
  readonly ruled: readonly boolean[];
  /** Row-major features. */
  readonly data: Float32Array;
  readonly columns: number;
  /** 1 story, 0 not, -1 unknown. */
  readonly labels: Int8Array;
}

export function loadTruth(): Truth[] {
  const file = path.join(DATA, 'truth.jsonl');
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Truth)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

export function readExample(truth: Truth): Example | undefined {
  const html = gunzipSync(readFileSync(path.join(DATA, 'pages', `${truth.id}.html.gz`))).toString('utf8');
  const url = /^https?:/.test(truth.url) ? truth.url : 'https://example.com/';
  const jsdom = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  const evidence = gatherEvidence(domOf(jsdom.window.document), url);
  jsdom.window.close();
  if (!evidence) return undefined;
  const { page, kept, matrix, removed } = evidence;
  const lines = page.runs.map((run) => run.text);
  const keptRuns = page.runs.map((run) => kept[run.index] === 1);
  return {
    truth,
    lines,
    layout: layoutOf(page),
    isEnglish: evidence.scene.isEnglish,
    guarded: guardedRanges(page),
    words: page.runs.map((run) => run.words),
    kept: keptRuns,
    ruled: page.runs.map((run) => removed[run.index] !== undefined),
    data: matrix.data,
    columns: matrix.columns,
    labels: labelsOf(truth, lines, keptRuns),
  };
}

/** 1 story, 0 not, -1 unknown, for each line. */
export const labelsOf = (truth: Truth, lines: readonly string[], kept: readonly boolean[]): Int8Array =>
  truth.text === undefined ? segmentLabels(truth, lines) : textLabels(truth.text, lines, kept);

const GRAM = 3;

function grams(tokens: readonly string[]): string[] {
  const found: string[] = [];
  for (let i = 0; i + GRAM <= tokens.length; i++) found.push(tokens.slice(i, i + GRAM).join(' '));
  return found;
}

/** Each passage of the truth is used up once, by what Readability keeps first, so that a teaser of the lead counts as extra. */
function textLabels(truth: string, lines: readonly string[], kept: readonly boolean[]): Int8Array {
  const left = new Map<string, number>();
  for (const gram of grams(tokensOf(truth))) left.set(gram, (left.get(gram) ?? 0) + 1);
  const labels = new Int8Array(lines.length).fill(-1);
  const take = (i: number): void => {
    const own = grams(tokensOf(lines[i] ?? ''));
    if (!own.length) return;
    const hit = own.filter((gram) => (left.get(gram) ?? 0) > 0);
    labels[i] = hit.length >= own.length / 2 ? 1 : 0;
    if (labels[i]) for (const gram of hit) left.set(gram, (left.get(gram) ?? 0) - 1);
  };
  for (let i = 0; i < lines.length; i++) if (kept[i]) take(i);
  for (let i = 0; i < lines.length; i++) if (!kept[i]) take(i);
  shortLabels(truth, lines, labels);
  return labels;
}

/** Lines too short for three words in a row: in the truth as a line of their own, or right after the words that stand before them here. */
function shortLabels(truth: string, lines: readonly string[], labels: Int8Array): void {
  const whole = ` ${tokensOf(truth).join(' ')} `;
  const own = new Set(truth.split('\n').map((line) => tokensOf(line).join(' ')));
  let before: string[] = [];
  for (let i = 0; i < lines.length; i++) {
    const tokens = tokensOf(lines[i] ?? '');
    if (labels[i] === -1) {
      const key = tokens.join(' ');
      if (!key) labels[i] = -1;
      else {
        const next = tokensOf(lines[i + 1] ?? '').slice(0, 2);
        const after = before.length === 2 && whole.includes(` ${before.join(' ')} ${key} `);
        const ahead = next.length === 2 && labels[i + 1] === 1 && whole.includes(` ${key} ${next.join(' ')} `);
        labels[i] = after || ahead || (own.has(key) && near(labels, i)) ? 1 : 0;
      }
    }
    if (labels[i] === 1) before = [...before, ...tokens].slice(-2);
  }
}

const near = (labels: Int8Array, i: number): boolean => {
  for (let j = Math.max(0, i - 4); j < Math.min(labels.length, i + 5); j++) if (j !== i && labels[j] === 1) return true;
  return false;
};

function segmentLabels(truth: Truth, lines: readonly string[]): Int8Array {
  const wanted = (truth.with ?? []).map(normal);
  const unwanted = (truth.without ?? []).map(normal);
  return Int8Array.from(lines, (line) => {
    const text = normal(line);
    const good = wanted.some((segment) => text.includes(segment) || (text.length > 30 && segment.includes(text)));
    const bad = unwanted.some((segment) => text.includes(segment) || (text.length > 12 && segment.includes(text)));
    return good === bad ? -1 : good ? 1 : 0;
  });
}
