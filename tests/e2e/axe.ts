import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ReaderView, View } from '../../utils/node/browser/driver.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** axe-core as a function a view can run: a surface's CSP lets nothing be loaded into it. */
const install = Object.assign(() => null, { toString: () => `() => { ${source}; return null; }` });

interface Axe {
  run(
    context: Element | Document,
    options: object,
  ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
}

/** Runs in what is looked at, after axe is there. Rules of WCAG 2.2 AA and axe's best practices. */
async function look(context?: Element): Promise<readonly string[]> {
  const { axe } = globalThis as unknown as { axe: Axe };
  const options = { rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] };
  const { violations } = await axe.run(context ?? document, options);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html.slice(0, 160)} ${failureSummary.replace(/\s+/g, ' ')}`),
  );
}

/** What axe-core finds wrong in a view, one line a place; empty when nothing. */
export async function findAxeViolations(view: Pick<View, 'evaluate'>): Promise<readonly string[]> {
  await view.evaluate(install);
  return view.evaluate(look);
}

/** The same in the reader: for as long as axe looks, its closed root is told to it. */
const lookInReader = Object.assign(async (_root: ShadowRoot): Promise<readonly string[]> => [], {
  toString: () => `async (root) => {
    ${source};
    const { host } = root;
    Object.defineProperty(host, 'shadowRoot', { configurable: true, get: () => root });
    try { return await (${look.toString()})(root.querySelector('dialog')); } finally { delete host.shadowRoot; }
  }`,
});

export const findReaderViolations = async (reader: ReaderView): Promise<readonly string[]> =>
  reader.evaluate(lookInReader);
