/** The core in its parts, for `hostile.ts`: `globalThis.sidelight` with reading step by step and the limits of a first reading. */
import { toSafeFragment } from '../../components/reader/safe-fragment.ts';
import { articleSteps, readArticle } from '../../utils/article/index.ts';
import { readContext } from '../../utils/context/index.ts';
import { FIRST_READING } from '../../utils/platform/page-world.ts';
import { snapshot } from '../../utils/platform/snapshot.ts';

Object.assign(globalThis, {
  sidelight: { snapshot, readArticle, articleSteps, readContext, toSafeFragment, FIRST_READING },
});
