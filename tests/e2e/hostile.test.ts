import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CLOBBER_PLACES, CLOBBER_STORY, clobberPage } from '../hostile/clobber.ts';
import { PATHOLOGICAL } from '../hostile/pathological.ts';
import { type PayloadPage, payloadMarkup, payloadPages } from '../hostile/payloads.ts';
import { type Bench, type BrowserName, openBench } from './hostile-bench.ts';
import { domNames, installJudge, readLive, showAll, showRaw, type Verdict } from './hostile-page.ts';

/** Every page in CI (`CI=true`), every seventh where someone waits. */
const STEP = process.env.CI ? 1 : 7;
const sampled = <T>(list: readonly T[]): T[] => list.filter((_, index) => index % STEP === 0);

/** Pages a call: few enough that a hang names its batch. */
const BATCH = 200;
/** A hang is a failure; generous because these machines are noisy, not because it may be slow. */
const HANG = 120_000;

async function inBatches<T>(list: readonly T[], run: (batch: T[]) => Promise<Verdict[]>): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (let from = 0; from < list.length; from += BATCH) verdicts.push(...(await run(list.slice(from, from + BATCH))));
  return verdicts;
}

/** The first faults in words; twenty tell as much as a thousand. */
const faultsOf = (verdicts: readonly Verdict[]): string[] =>
  verdicts
    .filter(({ fault }) => fault)
    .slice(0, 20)
    .map(({ id, fault }) => `${id}: ${fault}`);

/** Nothing is wrong with what stands on screen, nothing ran, nothing was asked for. */
async function expectNothing(bench: Bench, verdicts: readonly Verdict[]): Promise<void> {
  await new Promise((done) => setTimeout(done, 500)); // what loads later
  const ran = await bench.page.evaluate(() => (globalThis as unknown as { ran: string[] }).ran);
  expect(faultsOf(verdicts)).toEqual([]);
  expect(ran).toEqual([]);
  expect(bench.hits).toEqual([]);
}

describe.each<BrowserName>(['chrome', 'firefox'])('hostile pages in %s', (name) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench(name);
    await bench.page.evaluate(installJudge);
  });
  afterAll(async () => {
    await bench?.close();
  });

  test('nothing of any payload page runs, asks for an address or stands on screen in a form that could', async () => {
    const pages: readonly PayloadPage[] = payloadPages(bench.host);
    expect(pages.length).toBeGreaterThan(2_030);
    const verdicts = await inBatches(sampled(pages), (batch) => bench.page.evaluate(showAll, batch));
    await expectNothing(bench, verdicts);
  }, 600_000);

  test('nothing gets past the sanitiser alone, whatever was looked at before it', async () => {
    const pieces = payloadMarkup(bench.host);
    expect(pieces.length).toBeGreaterThan(2_500);
    const verdicts = await inBatches(sampled(pieces), (batch) => bench.page.evaluate(showRaw, batch));
    await expectNothing(bench, verdicts);
  }, 300_000);

  test('the canary sees what runs and the server what is asked for', async () => {
    await bench.page.evaluate((host) => {
      const frame = document.createElement('div');
      document.body.append(frame);
      const range = document.createRange();
      range.selectNode(frame);
      frame.append(range.createContextualFragment(`<img src="${host}/hit/control" onerror="canary('control')">`));
    }, bench.host);
    await expect
      .poll(() => bench.page.evaluate(() => (globalThis as unknown as { ran: string[] }).ran))
      .toContain('control');
    expect(bench.hits).toContain('/hit/control');
  });

  test('names of form controls and pictures hide no property from us', async () => {
    const names = await bench.page.evaluate(domNames);
    expect(names.length).toBeGreaterThan(400);
    const pages = names.flatMap((property) =>
      Object.keys(CLOBBER_PLACES).map((place) => ({ id: `${property} ${place}`, html: clobberPage(property, place) })),
    );
    const faults = await inBatches(sampled(pages), (batch) => bench.page.evaluate(readLive, batch, CLOBBER_STORY));
    expect(faultsOf(faults)).toEqual([]);
  }, 600_000);

  test.each(PATHOLOGICAL.map((page) => [page.name, page] as const))(
    '%s: a story or a plain error, no hang',
    async (_, page) => {
      const [verdict] = await bench.page.evaluate(showAll, [{ id: page.name, html: page.html() }]);
      expect(verdict?.fault ?? '').toMatch(page.hasStory ? /^(no story: too-large.*)?$/ : /^(no story.*)?$/);
    },
    HANG,
  );
});
