import { parentPort } from 'node:worker_threads';
import { readArticle } from '../../article/index.ts';
import { askReadability } from '../../article/root/readability.ts';
import type { Article } from '../../article/types.ts';
import { createContextEngine } from '../../platform/context-engine.ts';
import { fail, ok, type Result } from '../../result.ts';
import { type AnalyzeError, type Job, messageOf, type Outcome } from './jobs.ts';
import { loadPage } from './load-page.ts';
import { readActorModel } from './model.ts';
import { articleOfText } from './plain-text.ts';

// A page that hangs or exhausts memory takes this thread with it; the pool starts another and the input goes on.
parentPort?.on('message', async (job: Job) => parentPort?.postMessage(await run(job)));

const findContext = createContextEngine(readActorModel);

async function run(job: Job): Promise<Outcome> {
  try {
    const article = job.kind === 'text' ? ok(articleOfText(job.text, job).article) : await readPage(job.path, job.url);
    if (!article.ok) return article;
    const { context } = await findContext(article.value);
    return ok({ article: article.value, context });
  } catch (error) {
    return fail({ code: 'failed', message: `A bug in Sidelight: ${messageOf(error)}` });
  }
}

const WORDS: Readonly<Record<string, string>> = {
  'no-article': 'No article was found on this page.',
  'too-large': 'The page is too large to be read.',
  'not-html': 'This is not an HTML page.',
  failed: 'Something failed while reading this page.',
};

async function readPage(path: string, url: string): Promise<Result<Article, AnalyzeError>> {
  const page = await loadPage(path, url);
  if (!page.ok) return page;
  try {
    const result = readArticle(page.value.document, {
      url,
      runs: Number.POSITIVE_INFINITY,
      secondOpinion: askReadability,
    });
    if (result.ok) return result;
    const { code, detail } = result.error;
    return fail({ code, message: [WORDS[code] ?? code, detail].filter(Boolean).join(' ') });
  } finally {
    page.value.close();
  }
}
