import type { ActorModel } from '../context/model/types.ts';
import { loadActorModel, unpackModel } from './actor-model.ts';
import type { Answer, Question } from './context-client.ts';
import { createContextEngine } from './context-engine.ts';
import { EARLY, type EarlyModel } from './context-start.ts';

/** The analysis, off the panel's main thread. A module worker of the extension's own pages; the model never enters a web page. */
let give: (bytes: ArrayBuffer | undefined) => void = () => {};
/** What the page reads for its worker. Gone once used: after a damaged file the next article reads it again. */
let early: Promise<ArrayBuffer | undefined> | undefined = new Promise((resolve) => {
  give = resolve;
});

async function load(lang: string): Promise<ActorModel | undefined> {
  const sent = lang === EARLY ? early : undefined;
  if (sent) early = undefined;
  const bytes = await sent;
  return bytes ? unpackModel(lang, bytes) : loadActorModel(lang);
}

/** English first: its model is unpacked while the panel still asks the page for its story. */
const find = createContextEngine(load, EARLY);

addEventListener('message', async ({ data }: MessageEvent<Question | EarlyModel>) => {
  if ('lang' in data) return give(data.bytes);
  const { id, article } = data;
  let answer: Answer = { id };
  try {
    answer = { id, found: await find(article, (found) => postMessage({ id, found } satisfies Answer)) };
  } catch (error) {
    console.error('Sidelight: the analysis failed', error);
  }
  postMessage(answer);
});
