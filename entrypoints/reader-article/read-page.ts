import { applyChoices } from '../../utils/article/choices.ts';
import { articleSteps } from '../../utils/article/index.ts';
import { ALL, CUT_MARK, FIRST, snapshot } from '../../utils/platform/snapshot.ts';
import { ok } from '../../utils/result.ts';
import type { ArticleScript } from './types.ts';

export const readPage: ArticleScript['read'] = function* (live, { candidate, anyway, secondOpinion }, choices) {
  const copy = snapshot(live, anyway ? ALL : FIRST);
  yield;
  const read = yield* articleSteps(copy, {
    url: location.href,
    cut: copy.documentElement.hasAttribute(CUT_MARK),
    ...(candidate !== undefined && { candidate }),
    ...(secondOpinion && { secondOpinion }),
    ...(anyway && { runs: Number.POSITIVE_INFINITY }),
  });
  return read.ok ? ok(applyChoices(read.value, choices)) : read;
};
