/**
 * The pure core as one classic script for measuring in a browser: `npm run build:bench` → `.output/bench/core.js`, which sets
 * `globalThis.sidelight`. As after a click: a page longer than any story is read to the limits of a first reading, unless others are given.
 */
import { toSafeFragment } from '../../components/reader/safe-fragment.ts';
import { readArticle } from '../../utils/article/index.ts';
import { readContext } from '../../utils/context/index.ts';
import { snapshot } from '../../utils/platform/snapshot.ts';

Object.assign(globalThis, { sidelight: { snapshot, readArticle, readContext, toSafeFragment } });
