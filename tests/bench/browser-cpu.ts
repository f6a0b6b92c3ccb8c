import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';

/** Milliseconds of CPU that a process's main thread has had, as Linux counts it. Undefined where there is no `/proc`, or no such process. */
function cpuOf(pid: number): number | undefined {
  const file = `/proc/${pid}/task/${pid}/schedstat`;
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split(' ')[0]) / 1e6 : undefined;
}

/** All processes that a process started, and those they started. */
function descendantsOf(root: number): readonly number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name) || !existsSync(`/proc/${name}/stat`)) continue;
    const after = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ').pop() ?? '';
    parents.set(Number(name), Number(after.split(' ')[1]));
  }
  const found = [root];
  for (let i = 0; i < found.length; i++) for (const [pid, parent] of parents) if (parent === found[i]) found.push(pid);
  return found;
}

/**
 * A clock of the CPU time of the thread that runs a page's scripts, found by keeping it busy; of wall time where that is not told. On a
 * machine with other work wall time measures the others.
 */
export async function clockOf(page: Page): Promise<{ now(): number; isCpu: boolean }> {
  const root = page.browser().process()?.pid;
  if (root !== undefined && existsSync(`/proc/${root}/schedstat`)) {
    for (let tries = 0; tries < 8; tries++) {
      const before = descendantsOf(root).map((pid) => ({ pid, cpu: cpuOf(pid) ?? 0 }));
      await page.evaluate(() => {
        const began = performance.now();
        while (performance.now() - began < 200);
      });
      const used = before.map(({ pid, cpu }) => ({ pid, ms: (cpuOf(pid) ?? 0) - cpu })).sort((a, b) => b.ms - a.ms);
      const [busiest, next] = used;
      if (busiest && busiest.ms > 20 && busiest.ms > 2 * (next?.ms ?? 0))
        return { now: () => cpuOf(busiest.pid) ?? Number.NaN, isCpu: true };
    }
  }
  return { now: () => performance.now(), isCpu: false };
}
