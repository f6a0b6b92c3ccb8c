import { fail, ok, type Result } from '../result.ts';
import { assembleBlocks } from './blocks/assemble.ts';
import type { Medium } from './blocks/page.ts';
import type { Verdict } from './clutter/rule.ts';
import { type Dom, domOf } from './dom.ts';
import { type Evidence, gatherEvidence } from './judge/evidence.ts';
import { contentWords } from './story/labels.ts';
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
    return fail({
      code: 'failed',
      detail: error instanceof Error ? `${error.name}: ${error.message.slice(0, 200)}` : 'unknown',
    });
  }
}

function read(dom: Dom, options: ReadOptions): Result<Article, ArticleError> {
  const evidence = gatherEvidence(dom);
  if (!evidence) return fail({ code: 'not-html' });
  const verdicts = verdictsOf(evidence);
  if (!verdicts) return fail({ code: 'no-article' });
  const { page, hints } = evidence;
  const base = dom.base.startsWith('http') ? dom.base : options.url;
  const isShown = (medium: Medium): boolean => isKept(verdicts[medium.before]) && isKept(verdicts[medium.before - 1]);
  const blocks = assembleBlocks({ page, verdicts, writer: { dom, base }, isShown });
  const lang = dom.root ? dom.attribute(dom.root, 'lang').trim() : '';
  return ok({
    url: options.url,
    title: hints.title,
    ...(hints.byline && { byline: hints.byline }),
    ...(hints.description && { excerpt: hints.description }),
    ...(lang && { lang }),
    dir: dom.root && dom.attribute(dom.root, 'dir').toLowerCase() === 'rtl' ? 'rtl' : 'ltr',
    blocks,
    candidates: [],
    notices: [],
  });
}

const isKept = (verdict: Verdict | undefined): boolean => verdict !== undefined && verdict.reason === undefined;

function verdictsOf(evidence: Evidence): (Verdict | undefined)[] | undefined {
  const { page, hints, labels, kept, removed } = evidence;
  const text = page.runs.filter((run) => kept.has(run.index) && !removed[run.index]);
  const region = storyRegion(text);
  if (!region) return undefined;
  const context: RoleContext = {
    title: hints.title,
    titleWords: contentWords(hints.title),
    labels,
    firstText: text[0]?.index ?? 0,
    byline: hints.byline,
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
