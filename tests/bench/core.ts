/**
 * The pure core as one classic script for measuring in a browser: `npm run build:bench` → `.output/bench/core.js`, which sets
 * `globalThis.sidelight`.
 */
import { toSafeFragment } from '../../components/reader/safe-fragment.ts';
import { articleSteps, readArticle } from '../../utils/article/index.ts';
import { readContext } from '../../utils/context/index.ts';
import { FIRST_READING } from '../../utils/platform/page-world.ts';
import { snapshot } from '../../utils/platform/snapshot.ts';

Object.assign(globalThis, {
  sidelight: { snapshot, readArticle, articleSteps, readContext, toSafeFragment, FIRST_READING },
});
