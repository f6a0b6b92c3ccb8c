import { bitsFor, COUNT_BITS, type ModelData, type PassData } from '../../../utils/article/judge/model-file.ts';
import { NO_SPLIT, type Tree } from './boost.ts';
import type { Model, Pass } from './learn.ts';

/** Bits one after the other. */
class BitWriter {
  readonly #bits: number[] = [];

  write(value: number, count: number): void {
    for (let i = count - 1; i >= 0; i--) this.#bits.push((value >>> i) & 1);
  }

  rice(code: number, rice: number): void {
    for (let i = 0; i < code >>> rice; i++) this.#bits.push(1);
    this.write(0, 1);
    this.write(code & ((1 << rice) - 1), rice);
  }

  /** Padded with zeros to whole bytes. */
  base64(): string {
    const bytes = new Uint8Array(Math.ceil(this.#bits.length / 8));
    this.#bits.forEach((bit, i) => {
      bytes[i >> 3] = (bytes[i >> 3] as number) | (bit << (7 - (i & 7)));
    });
    return Buffer.from(bytes).toString('base64');
  }
}

/** A split by its column and its cut as the file has it, to four digits. */
const keyOf = (column: number, cut: number): string => `${column} ${cut}`;
const cutOf = ({ cuts }: Pass, column: number, bin: number): number =>
  Number((cuts[column] as Float32Array)[bin]?.toPrecision(4));

/** Cuts of each column that the trees of any pass use, ascending. */
function usedCuts(passes: readonly Pass[]): number[][] {
  const used: Set<number>[] = [];
  for (const pass of passes)
    for (const tree of pass.forest.trees)
      tree.column.forEach((column, n) => {
        if (column === NO_SPLIT) return;
        used[column] ??= new Set();
        used[column].add(cutOf(pass, column, tree.cut[n] as number));
      });
  return Array.from(used, (own) => [...(own ?? [])].sort((a, b) => a - b));
}

function packPass(pass: Pass, splits: ReadonlyMap<string, number>): PassData {
  const { prior, depth, trees } = pass.forest;
  const largest = trees.reduce(
    (most, { leaf }) => leaf.reduce((own, value) => Math.max(own, Math.abs(value)), most),
    0,
  );
  const scale = largest / 127 || 1;
  const inner = (1 << depth) - 1;
  const written = [0, 1, 2, 3, 4, 5, 6, 7].map((rice) => {
    const bits = new BitWriter();
    const writeNode = (tree: Tree, from: number, place: number): void => {
      let node = from;
      // Every row goes left where a node has no split: what stands there takes its place.
      while (node < inner && tree.column[node] === NO_SPLIT) node = node * 2 + 1;
      if (node < inner) {
        const column = tree.column[node] as number;
        bits.write(1, 1);
        bits.write(
          splits.get(keyOf(column, cutOf(pass, column, tree.cut[node] as number))) as number,
          bitsFor(splits.size),
        );
        writeNode(tree, node * 2 + 1, place * 2 + 1);
        writeNode(tree, node * 2 + 2, place * 2 + 2);
        return;
      }
      if (place < inner) bits.write(0, 1);
      const steps = Math.round((tree.leaf[node - inner] as number) / scale);
      bits.rice(steps < 0 ? -steps * 2 - 1 : steps * 2, rice);
    };
    for (const tree of trees) writeNode(tree, 0, 0);
    return { rice, trees: bits.base64() };
  });
  const shortest = written.reduce((best, one) => (one.trees.length < best.trees.length ? one : best));
  const numbers = { prior: Number(prior.toPrecision(6)), scale: Number(scale.toPrecision(6)) };
  return { ...numbers, depth, count: trees.length, ...shortest };
}

/** A model as its file has it: only the cuts its trees use, leaves in 255 steps. */
export function packModel({ first, second }: Model): ModelData {
  const cuts = usedCuts([first, second]);
  const values = [...new Set(cuts.flat())].sort((a, b) => a - b);
  const bits = new BitWriter();
  const splits = new Map<string, number>();
  cuts.forEach((own, column) => {
    if (own.length >= 1 << COUNT_BITS) throw new RangeError(`${own.length} cuts of column ${column} are too many`);
    bits.write(own.length, COUNT_BITS);
    for (const cut of own) {
      splits.set(keyOf(column, cut), splits.size);
      bits.write(values.indexOf(cut), bitsFor(values.length));
    }
  });
  return { values, splits: bits.base64(), first: packPass(first, splits), second: packPass(second, splits) };
}
