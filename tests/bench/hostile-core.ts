/** The core in its parts, for `hostile.ts`: `globalThis.sidelight` with reading step by step and the limits that lift those of a first reading. */
import { toSafeFragment } from '../../components/reader/safe-fragment.ts';
import { articleSteps, readArticle } from '../../utils/article/index.ts';
import { askReadability } from '../../utils/article/root/readability.ts';
import { isNothing } from '../../utils/article/types.ts';
import { readContext } from '../../utils/context/index.ts';
import { ALL, snapshot } from '../../utils/platform/snapshot.ts';

Object.assign(globalThis, {
  sidelight: { snapshot, readArticle, articleSteps, readContext, toSafeFragment, ALL, askReadability, isNothing },
});
