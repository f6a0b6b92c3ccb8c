import type { PassData } from '../../../utils/article/judge/trees.ts';
import { NO_SPLIT } from './boost.ts';
import type { Pass } from './learn.ts';

/** A pass as the model file has it: only the columns and cuts its trees use, leaves in 255 steps. */
export function packPass({ cuts, forest }: Pass): PassData {
  const used = new Map<number, Set<number>>();
  let largest = 0;
  for (const tree of forest.trees) {
    tree.column.forEach((column, n) => {
      if (column === NO_SPLIT) return;
      const own = used.get(column) ?? new Set<number>();
      own.add(tree.cut[n] as number);
      used.set(column, own);
    });
    for (const leaf of tree.leaf) largest = Math.max(largest, Math.abs(leaf));
  }
  const columns = [...used.keys()].sort((a, b) => a - b);
  if (columns.length >= 255) throw new RangeError(`${columns.length} columns do not fit a byte`);
  const steps = columns.map((column) => [...(used.get(column) as Set<number>)].sort((a, b) => a - b));
  const scale = largest / 127 || 1;
  const bytes: number[] = [];
  for (const tree of forest.trees) {
    tree.column.forEach((column, n) => {
      const own = columns.indexOf(column);
      if (column === NO_SPLIT) bytes.push(255, 0);
      else bytes.push(own, (steps[own] as number[]).indexOf(tree.cut[n] as number));
    });
    for (const leaf of tree.leaf) bytes.push(Math.round(leaf / scale) & 255);
  }
  return {
    prior: Number(forest.prior.toPrecision(6)),
    scale: Number(scale.toPrecision(6)),
    depth: forest.depth,
    columns,
    cuts: columns.map((column, k) =>
      (steps[k] as number[]).map((step) => Number((cuts[column] as Float32Array)[step]?.toPrecision(4))),
    ),
    trees: Buffer.from(bytes).toString('base64'),
  };
}
