import { fail, ok, type Result } from '../result.ts';
import { assembleBlocks } from './blocks/assemble.ts';
import type { Medium, Page, Run } from './blocks/page.ts';
import { surveyPage } from './blocks/survey.ts';
import { contentWords, Labels } from './story/labels.ts';
import { RULES } from './clutter/index.ts';
import type { Story, Verdict } from './clutter/rule.ts';
import { type Dom, domOf } from './dom.ts';
import { readabilityRuns } from './root/readability.ts';
import { isFurniture, storyRegion } from './story/region.ts';
import { besideRole, type RoleContext } from './story/roles.ts';
import type { Article, ArticleError, ReadOptions } from './types.ts';

/**
 * Finds the story of a page. Pure: a detached document in, plain data out.
 * Expected failures are values; no exception escapes.
 */
export function readArticle(document: Document, options: ReadOptions): Result<Article, ArticleError> {
  try {
    return read(domOf(document), options);
  } catch (error) {
    return fail({ code: 'failed', detail: error instanceof Error ? `${error.name}: ${error.message.slice(0, 200)}` : 'unknown' });
  }
}

function read(dom: Dom, options: ReadOptions): Result<Article, ArticleError> {
  const page = surveyPage(dom);
  if (!page) return fail({ code: 'not-html' });
  const title = titleOf(dom, page);
  const labels = new Labels(undefined);
  const story: Story = { page, title, labels, live: false };
  const removed: (Verdict | undefined)[] = new Array(page.runs.length);
  for (const rule of RULES) {
    for (const { from, to, category, reason } of rule.find(story)) {
      for (let i = from; i < to; i++) removed[i] ??= { rule: rule.id, category, reason };
    }
  }
  const kept = readabilityRuns(dom, page, title, (run) => removed[run.index] !== undefined);
  const verdicts = verdictsOf(page, story, kept, removed);
  if (!verdicts) return fail({ code: 'no-article' });
  const base = dom.base.startsWith('http') ? dom.base : options.url;
  const isShown = (medium: Medium): boolean => nearKept(page, verdicts, medium);
  const blocks = assembleBlocks({ page, verdicts, writer: { dom, base }, isShown });
  return ok({ url: options.url, title, dir: 'ltr', blocks, candidates: [], notices: [] });
}

function titleOf(dom: Dom, page: Page): string {
  const h1 = page.runs.filter((run) => run.frame.tag === 'h1');
  return h1.length === 1 ? (h1[0]?.text ?? '') : (h1[0]?.text ?? (dom.root ? '' : ''));
}

function nearKept(page: Page, verdicts: readonly (Verdict | undefined)[], medium: Medium): boolean {
  const isKept = (run: Run | undefined): boolean => {
    const verdict = run && verdicts[run.index];
    return verdict !== undefined && verdict.reason === undefined;
  };
  return isKept(page.runs[medium.before]) && isKept(page.runs[medium.before - 1]);
}

function verdictsOf(
  page: Page,
  story: Story,
  kept: ReadonlySet<number>,
  removed: readonly (Verdict | undefined)[],
): (Verdict | undefined)[] | undefined {
  const text = page.runs.filter((run) => kept.has(run.index) && !removed[run.index]);
  const region = storyRegion(text);
  if (!region) return undefined;
  const context: RoleContext = {
    title: story.title,
    titleWords: contentWords(story.title),
    labels: story.labels,
    firstText: text[0]?.index ?? 0,
    byline: '',
  };
  return page.runs.map((run): Verdict | undefined => {
    const found = removed[run.index];
    if (found) return found;
    const inside = run.index >= region.from && run.index < region.to && !isFurniture(run, region);
    const role = inside || kept.has(run.index) ? besideRole(run, context) : undefined;
    if (role) return { role };
    if (kept.has(run.index)) return {};
    return inside ? { rule: 'learned', category: 'other', reason: 'not_running_text' } : undefined;
  });
}
