import type { SecondOpinion } from '../../utils/article/types.ts';
import { type ReaderPart, send } from '../../utils/platform/messages.ts';
import { isSample } from '../../utils/platform/sender.ts';
import type { ArticleScript } from '../reader-article/types.ts';
import type { jumpInPage } from '../reader-jump/jump.ts';
import type { ViewScript } from '../reader-view/types.ts';

/** What other scripts leave for this one, in the script's own world, where no page looks. */
interface Parts {
  sidelightArticle?: ArticleScript;
  sidelightOpinion?: SecondOpinion;
  sidelightJump?: typeof jumpInPage;
  sidelightView?: ViewScript;
  /** For the drawing script. */
  sidelightPanel?: unknown;
}
type PartName = keyof Parts;

export const parts = globalThis as Parts;

/** A part, put into the page if it is not there; undefined where that is refused. */
export async function loadPart<N extends PartName>(name: N): Promise<Parts[N]> {
  if (!parts[name]) await send('background', 'loadScript', { name: fileOf(name) });
  return parts[name];
}

/** `sidelightView` is left by `reader-view.js`. */
const fileOf = (name: PartName): ReaderPart => name.replace('sidelight', 'reader-').toLowerCase() as ReaderPart;

/** Lets the browser clear parts out of memory: nobody else holds them. The sample brings its own along, which nobody puts in again. */
export function dropParts(...names: readonly PartName[]): void {
  if (isSample(location.href)) return;
  for (const name of names) delete parts[name];
}
