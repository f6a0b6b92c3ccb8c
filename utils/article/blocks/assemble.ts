import { finish, type Steps } from '../../steps.ts';
import type { Verdict } from '../clutter/rule.ts';
import type { Block, BlockKind, BlockRole, Removal } from '../types.ts';
import { mergeRemoved } from './merge-removed.ts';
import { type Frame, type Medium, type Page, PLACE, type Run } from './page.ts';
import { pictureOf } from './pictures.ts';
import { type HtmlWriter, isCode, listHtml, mediumHtml, outermost, runHtml, tableHtml } from './write-html.ts';

/** What became of each run, by index: undefined is not of this story at all (the page's own frame, or too far from it to mention). */
export type Verdicts = readonly (Verdict | undefined)[];

type Draft = Omit<Block, 'id'>;

interface Group {
  readonly kind: BlockKind;
  readonly frame: Frame | undefined;
  readonly runs: Run[];
  readonly verdict: Verdict;
}

const HEADING = /^h([1-6])$/;

/** A table of data rather than layout: several cells, short ones, and no heading or list in it. */
function isDataTable(page: Page, table: Frame): boolean {
  const runs = page.runs.slice(table.firstRun, table.endRun);
  if (runs.length < 4) return false;
  const long = runs.filter((run) => run.words > 60).length;
  const headings = runs.filter((run) => HEADING.test(run.frame.tag)).length;
  return long * 8 <= runs.length && headings * 4 <= runs.length;
}

/** A list of items rather than a layout: no headings, few lines an item. */
function isPlainList(page: Page, list: Frame): boolean {
  const runs = page.runs.slice(list.firstRun, list.endRun);
  const odd = runs.filter((run) => HEADING.test(run.frame.tag) || run.words > 250).length;
  return odd * 5 <= runs.length;
}

class Grouping {
  readonly #page: Page;
  readonly #kinds = new Map<Frame, boolean>();
  constructor(page: Page) {
    this.#page = page;
  }

  #remember(frame: Frame, test: (page: Page, frame: Frame) => boolean): boolean {
    let known = this.#kinds.get(frame);
    if (known === undefined) {
      known = test(this.#page, frame);
      this.#kinds.set(frame, known);
    }
    return known;
  }

  /** What the run is, and the frame whose runs make one block together. */
  of(run: Run): { kind: BlockKind; frame: Frame | undefined } {
    if (run.place & PLACE.table) {
      const table = outermostTag(run, 'table');
      if (table && this.#remember(table, isDataTable)) return { kind: 'table', frame: table };
    }
    if (HEADING.test(run.frame.tag)) return { kind: 'heading', frame: run.frame };
    if (run.place & PLACE.list) {
      const list = outermost(run, PLACE.list);
      const top = list && outermostTag(run, list.tag);
      if (top && this.#remember(top, isPlainList)) return { kind: 'list', frame: top };
    }
    if (run.place & PLACE.quotation) return { kind: 'quotation', frame: outermost(run, PLACE.quotation) };
    if (isCode(run) && run.frame.tag === 'pre') return { kind: 'code', frame: run.frame };
    return { kind: 'paragraph', frame: run.frame };
  }
}

function outermostTag(run: Run, tag: string): Frame | undefined {
  let found: Frame | undefined;
  for (let frame: Frame | undefined = run.frame; frame; frame = frame.parent) if (frame.tag === tag) found = frame;
  return found;
}

/** Lines of verse and addresses are shorter than this; longer ones parted by `<br>` are paragraphs. */
const LINE_CHARS = 90;

/** Is there nothing but spaces and one break between the two: lines of one paragraph? */
const continues = (before: Run, run: Run): boolean =>
  before.frame === run.frame && run.breaks === 1 && before.text.length < LINE_CHARS && run.text.length < LINE_CHARS;

const removalOf = (verdict: Verdict): Removal | undefined =>
  verdict.rule && verdict.category && verdict.reason
    ? { rule: verdict.rule, category: verdict.category, reason: verdict.reason }
    : undefined;

const sameVerdict = (a: Verdict, b: Verdict): boolean =>
  a.role === b.role && a.aside === b.aside && a.rule === b.rule && a.category === b.category && a.reason === b.reason;

/** Longer lists and tables go on in a block of their own: each block is sanitised and drawn in one go. */
const MOST_RUNS = 1_000;

function belongs(group: Group, kind: BlockKind, frame: Frame | undefined, run: Run, verdict: Verdict): boolean {
  if (group.kind !== kind || group.runs.length >= MOST_RUNS || !sameVerdict(group.verdict, verdict)) return false;
  if (kind === 'heading') return group.frame === frame;
  if (kind === 'paragraph') return continues(group.runs.at(-1) as Run, run);
  return group.frame === frame;
}

/** A place where a word may be parted is no letter: names and searches would miss the word. In text and markup alike, for places are counted in both. */
const withoutSoftHyphens = (text: string): string => text.replaceAll('\u00ad', '');

function draftOf(writer: HtmlWriter, group: Group): Draft {
  const { kind, runs, frame } = group;
  const removal = removalOf(group.verdict);
  const role = removal ? undefined : group.verdict.role;
  const text = withoutSoftHyphens(kind === 'table' && frame ? tableText(runs) : runs.map((run) => run.text).join('\n'));
  const level = kind === 'heading' ? Number(HEADING.exec(frame?.tag ?? '')?.[1] ?? 2) : undefined;
  return {
    kind,
    ...(level && { level }),
    ...(role && { role }),
    ...(role && group.verdict.aside && { aside: true as const }),
    text,
    html: withoutSoftHyphens(groupHtml(writer, group, level)),
    ...(removal && { removal }),
  };
}

/** Cells parted by a tab, rows by a line break. */
function tableText(runs: readonly Run[]): string {
  let text = '';
  let row: Frame | undefined;
  for (const run of runs) {
    let own: Frame | undefined = run.frame;
    while (own && own.tag !== 'tr') own = own.parent;
    if (text) text += own === row && own ? '\t' : '\n';
    text += run.text;
    row = own;
  }
  return text;
}

function groupHtml(writer: HtmlWriter, group: Group, level: number | undefined): string {
  const { kind, runs, frame } = group;
  const inner = () => runs.map((run) => runHtml(writer, run)).join('<br>');
  if (kind === 'heading') return `<h${level}>${inner()}</h${level}>`;
  if (kind === 'list' && frame) return listHtml(writer, runs, frame);
  if (kind === 'table' && frame) return tableHtml(writer, runs, frame);
  if (kind === 'code') return `<pre>${inner()}</pre>`;
  if (kind === 'quotation')
    return `<blockquote>${runs.map((run) => `<p>${runHtml(writer, run)}</p>`).join('')}</blockquote>`;
  return `<p>${inner()}</p>`;
}

const wordsHtml = (writer: HtmlWriter, runs: readonly Run[]): string =>
  runs.map((run) => runHtml(writer, run)).join('<br>');

/** Runs of the medium's own figure. */
function figureRuns(page: Page, medium: Medium): Run[] {
  let figure: Frame | undefined = medium.frame;
  while (figure && figure.tag !== 'figure') figure = figure.parent;
  if (!figure) return [];
  return page.runs.slice(figure.firstRun, figure.endRun);
}

export interface Assembly {
  readonly page: Page;
  readonly verdicts: Verdicts;
  readonly writer: HtmlWriter;
  /** Media of the story. */
  readonly isShown: (medium: Medium) => boolean;
}

/** Runs between two steps. */
const RUNS = 500;

export const assembleBlocks = (assembly: Assembly): Block[] => finish(assemblySteps(assembly));

/** Runs and media of the story, and what was removed of it, as blocks in reading order. */
export function* assemblySteps({ page, verdicts, writer, isShown }: Assembly): Steps<Block[]> {
  const drafts: Draft[] = [];
  const grouping = new Grouping(page);
  const taken = new Set<Run>();
  // Lazy loaders write a picture twice.
  const shown = new Set<string>();
  let group: Group | undefined;
  let nextMedium = 0;
  const close = (): void => {
    if (group) drafts.push(draftOf(writer, group));
    group = undefined;
  };
  const addMedia = (upTo: number): void => {
    for (; nextMedium < page.media.length; nextMedium++) {
      const medium = page.media[nextMedium] as Medium;
      if (medium.before > upTo) return;
      if (!isShown(medium)) continue;
      const draft = mediumDraft(page, writer, medium, taken, shown, verdicts);
      if (!draft) continue;
      close();
      drafts.push(draft);
    }
  };
  for (const run of page.runs) {
    if (run.index % RUNS === RUNS - 1) yield;
    addMedia(run.index);
    const verdict = verdicts[run.index];
    if (!verdict || taken.has(run)) continue;
    const { kind, frame } = grouping.of(run);
    if (group && belongs(group, kind, frame, run, verdict)) group.runs.push(run);
    else {
      close();
      group = { kind, frame, runs: [run], verdict };
    }
  }
  close();
  addMedia(page.runs.length);
  return mergeRemoved(drafts).map((draft, id) => ({ id, ...draft }));
}

function mediumDraft(
  page: Page,
  writer: HtmlWriter,
  medium: Medium,
  taken: Set<Run>,
  shown: Set<string>,
  verdicts: Verdicts,
): Draft | undefined {
  if (medium.kind === 'rule') return undefined;
  if (medium.kind === 'picture') {
    const picture = pictureOf(writer, medium);
    if (!picture || shown.has(picture.address)) return undefined;
    shown.add(picture.address);
    const runs = figureRuns(page, medium).filter((run) => !taken.has(run) && isCaption(verdicts[run.index]));
    for (const run of runs) taken.add(run);
    const html = mediumHtml(writer, medium, wordsHtml(writer, runs));
    return { kind: 'picture', text: runs.map((run) => run.text).join('\n'), html };
  }
  const html = mediumHtml(writer, medium, '');
  return html ? { kind: 'embed', text: '', html } : undefined;
}

const BESIDE_PICTURES: ReadonlySet<BlockRole | undefined> = new Set<BlockRole | undefined>(['caption', 'credit']);
const isCaption = (verdict: Verdict | undefined): boolean =>
  verdict !== undefined && !verdict.reason && BESIDE_PICTURES.has(verdict.role);
