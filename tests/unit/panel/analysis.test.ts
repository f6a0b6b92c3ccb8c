// Loaded before the tests' clock runs: the engine imports it when it is needed.
import '../../../utils/context/complete.ts';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Answer, createContextClient, type Question } from '../../../utils/platform/context-client.ts';
import { createContextEngine, type FoundContext } from '../../../utils/platform/context-engine.ts';
import { startContextWorker } from '../../../utils/platform/context-start.ts';
import { takeWorker } from '../../../utils/platform/take-worker.ts';
import { englishModel } from '../context/english-model.ts';
import { context, story } from './story.ts';

function fakeWorker() {
  const questions: Question[] = [];
  const listeners = new Map<string, (event: { data: Answer }) => void>();
  return {
    questions,
    answer: (data: Answer) => listeners.get('message')?.({ data }),
    crash: () => listeners.get('error')?.({ data: { id: 0 } }),
    postMessage: (question: Question) => void questions.push(question),
    terminate: vi.fn(),
    addEventListener: (type: string, listener: unknown) => void listeners.set(type, listener as never),
  };
}
const found: FoundContext = { context, model: 'loaded' };
const model = englishModel();

describe('asking the worker', () => {
  test('only the newest question is answered', async () => {
    const worker = fakeWorker();
    const client = createContextClient(() => worker as never);
    const first = client.find(story);
    const second = client.find(story);
    worker.answer({ id: 1, found });
    expect(await first).toBeUndefined();
    worker.answer({ id: 2, found });
    expect(await second).toBe(found);
  });

  test('the actors come before the rest', async () => {
    const worker = fakeWorker();
    const onActors = vi.fn();
    const whole = createContextClient(() => worker as never).find(story, onActors);
    const partial = { ...found, partial: true } as const;
    worker.answer({ id: 1, found: partial });
    expect(onActors.mock.calls).toEqual([[partial]]);
    worker.answer({ id: 1, found });
    expect(await whole).toBe(found);
  });

  test('neither markup nor the text of removed blocks leaves the panel', () => {
    const worker = fakeWorker();
    void createContextClient(() => worker as never).find(story);
    const sent = JSON.stringify(worker.questions[0]);
    expect(sent).not.toContain('<p>');
    expect(sent).not.toContain('Velmora');
    expect(sent).toContain('Skelder Bay');
  });

  test('a worker that crashes ends the waiting', async () => {
    const worker = fakeWorker();
    const asked = createContextClient(() => worker as never).find(story);
    worker.crash();
    expect(await asked).toBeUndefined();
  });
});

describe('the engine and its model', () => {
  test('a damaged model costs the people only, and is tried again', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const load = vi.fn().mockRejectedValue(new Error('damaged'));
    const find = createContextEngine(load);
    expect((await find(story)).model).toBe('unavailable');
    expect((await find(story)).context.sentences.length).toBeGreaterThan(0);
    expect(load).toHaveBeenCalledTimes(2);
    warn.mockRestore();
  });

  test('tells the same actors first', async () => {
    const find = createContextEngine(() => Promise.resolve(model));
    const first: FoundContext[] = [];
    const whole = await find(story, (found) => first.push(found));
    expect(first).toHaveLength(1);
    expect(first[0]).toMatchObject({ partial: true, context: { figures: [], quotes: [] } });
    expect(first[0]?.context.actors.length).toBeGreaterThan(0);
    expect(whole.partial).toBeUndefined();
    expect(whole.context.actors).toEqual(first[0]?.context.actors);
    expect(whole.context.sentences).toEqual(first[0]?.context.sentences);
  });

  test('an early model that fails is tried again with the first article', async () => {
    const load = vi.fn().mockRejectedValueOnce(new Error('busy')).mockResolvedValue(model);
    const find = createContextEngine(load, 'en');
    await vi.waitFor(() => expect(load).toHaveBeenCalledTimes(1));
    await Promise.resolve();
    expect((await find(story)).model).toBe('loaded');
  });

  test('is loaded once per language, whatever the region', async () => {
    const load = vi.fn().mockResolvedValue(undefined);
    const find = createContextEngine(load);
    await find({ ...story, lang: 'en-GB' });
    await find({ ...story, lang: 'en_US' });
    const { model } = await find({ ...story, lang: 'fi' });
    expect(load.mock.calls).toEqual([['en'], ['fi']]);
    expect(model).toBe('no-language');
  });
});

describe('the worker started before the page', () => {
  afterEach(() => vi.unstubAllGlobals());

  async function start(response: Partial<Response>) {
    const worker = fakeWorker();
    const posted = vi.spyOn(worker, 'postMessage').mockReturnValue(undefined);
    vi.stubGlobal('fetch', vi.fn().mockResolvedValue(response));
    const Made = vi.fn(function make() {
      return worker;
    });
    vi.stubGlobal('Worker', Made);
    startContextWorker();
    await vi.waitFor(() => expect(posted).toHaveBeenCalled());
    return { worker, posted, made: Made };
  }

  test('gets the model from its page, and is taken over once', async () => {
    const bytes = new ArrayBuffer(8);
    const { worker, posted, made } = await start({ ok: true, arrayBuffer: async () => bytes });
    expect(posted.mock.calls).toEqual([[{ lang: 'en', bytes }, [bytes]]]);
    expect(takeWorker()).toBe(worker);
    expect(made).toHaveBeenCalledTimes(1);
    takeWorker();
    expect(made).toHaveBeenCalledTimes(2);
  });

  test('is told when the page could not read it', async () => {
    const { posted } = await start({ ok: false, status: 404 });
    expect(posted.mock.calls).toEqual([[{ lang: 'en' }, []]]);
    takeWorker();
  });
});
