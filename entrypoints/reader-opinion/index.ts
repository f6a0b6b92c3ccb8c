import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askReadability } from '../../utils/article/root/readability.ts';
import type { SecondOpinion } from '../../utils/article/types.ts';

/** A second opinion on what the story is: put beside the reader's script, in the same world no page can see, when that one finds no story. */
export default defineUnlistedScript(() => {
  (globalThis as { sidelightOpinion?: SecondOpinion }).sidelightOpinion = askReadability;
});
