/**
 * The pure core as one classic script for measuring in a browser: `npm run build:bench` → `.output/bench/core.js`, which sets
 * `globalThis.sidelight`. As after a click: a page longer than any story is read to the limits of a first reading, unless others are given.
 */
import { toSafeFragment } from '../../components/reader/safe-fragment.ts';
import { readArticle } from '../../utils/article/index.ts';
import type { readContext as ReadContext } from '../../utils/context/index.ts';
import { snapshot } from '../../utils/platform/snapshot.ts';

/** The bundler's: nothing of the module runs before this is called. */
declare const require: (path: '../../utils/context/index.ts') => { readonly readContext: typeof ReadContext };

/** As in the extension, the analysis is set up when it is first asked for, not with the reading. */
const readContext: typeof ReadContext = (...args) => require('../../utils/context/index.ts').readContext(...args);

Object.assign(globalThis, { sidelight: { snapshot, readArticle, readContext, toSafeFragment } });
