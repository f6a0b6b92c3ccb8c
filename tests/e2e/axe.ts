import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { View } from '../../utils/node/browser/driver.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** axe-core as a function a view can run: a surface's CSP lets nothing be loaded into it. */
const install = Object.assign(() => null, { toString: () => `() => { ${source}; return null; }` });

interface Axe {
  run(options: object): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
}

/** What axe-core finds wrong in a view, one line a place; empty when nothing. Rules of WCAG 2.2 AA and axe's best practices. */
export async function findAxeViolations(view: Pick<View, 'evaluate'>): Promise<readonly string[]> {
  await view.evaluate(install);
  return view.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run({ rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ html, failureSummary = '' }) => `${id}: ${html.slice(0, 160)} ${failureSummary.replace(/\s+/g, ' ')}`,
      ),
    );
  });
}
