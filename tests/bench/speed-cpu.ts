import { existsSync, readFileSync } from 'node:fs';
import type { Browser, CDPSession } from 'puppeteer-core';

/**
 * Milliseconds of CPU that the main thread of a renderer has had, as Linux counts it: on a machine with other work, wall time measures the
 * others. Undefined where there is no `/proc`.
 */
function cpuOf(pid: number): number | undefined {
  const file = `/proc/${pid}/task/${pid}/schedstat`;
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split(' ')[0]) / 1e6 : undefined;
}

const SPIN = '(() => { const t = performance.now(); while (performance.now() - t < 40); })()';
const TRIES = 8;

/** Finds the process that runs a page's scripts by keeping it busy; gives its clock, or wall time's where that is not told. */
export async function clockOf(
  browser: Browser,
  page: CDPSession,
  contextId: number,
): Promise<{ now(): number; isCpu: boolean }> {
  const session = await browser.target().createCDPSession();
  try {
    for (let tries = 0; tries < TRIES; tries++) {
      const { processInfo } = await session.send('SystemInfo.getProcessInfo');
      const before = processInfo
        .filter(({ type }) => type === 'renderer')
        .map(({ id }) => ({ id, cpu: cpuOf(id) }))
        .filter((process): process is { id: number; cpu: number } => process.cpu !== undefined);
      if (!before.length) break;
      await page.send('Runtime.evaluate', { expression: SPIN, contextId });
      const used = before.map(({ id, cpu }) => ({ id, ms: (cpuOf(id) ?? 0) - cpu })).sort((a, b) => b.ms - a.ms);
      const busiest = used[0];
      if (busiest && busiest.ms > 3) return { now: () => cpuOf(busiest.id) ?? Number.NaN, isCpu: true };
    }
  } finally {
    await session.detach();
  }
  return { now: () => performance.now(), isCpu: false };
}
