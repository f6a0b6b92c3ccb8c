import { loadActorModel } from './actor-model.ts';
import type { Answer, Question } from './context-client.ts';
import { createContextEngine } from './context-engine.ts';

/** The analysis, off the panel's main thread. A module worker of the extension's own pages; the model never enters a web page. */
/** English first: its model is read while the panel still asks the page for its story. */
const find = createContextEngine(loadActorModel, 'en');

addEventListener('message', async (event: MessageEvent<Question>) => {
  const { id, article } = event.data;
  let answer: Answer = { id };
  try {
    answer = { id, found: await find(article, (found) => postMessage({ id, found } satisfies Answer)) };
  } catch (error) {
    console.error('Sidelight: the analysis failed', error);
  }
  postMessage(answer);
});
