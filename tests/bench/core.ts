/**
 * The pure core as one classic script for measuring in a browser: `npm run build:bench` → `.output/bench/core.js`, which sets
 * `globalThis.sidelight`. As after a click: a page longer than any story is read to the limits of a first reading, unless others are given.
 */
import { toSafeFragment } from '../../components/reader/safe-fragment.ts';
import { readArticle as readAll } from '../../utils/article/index.ts';
import type { ReadOptions } from '../../utils/article/types.ts';
import { readContext } from '../../utils/context/index.ts';
import { FIRST_READING } from '../../utils/platform/page-world.ts';
import { snapshot as copy, type SnapshotLimits } from '../../utils/platform/snapshot.ts';

const snapshot = (live: Document, limits: SnapshotLimits = FIRST_READING) => copy(live, limits);
const readArticle = (document: Document, options: ReadOptions) =>
  readAll(document, { runs: FIRST_READING.runs, ...options });

Object.assign(globalThis, { sidelight: { snapshot, readArticle, readContext, toSafeFragment } });
