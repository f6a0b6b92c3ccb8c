import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { looksLikeArticleAddress, saysArticle } from '../../utils/article/address.ts';
import { coverPage } from '../../utils/platform/cover.ts';
import { send } from '../../utils/platform/messages.ts';

/** Longer than any reading takes: then the page is shown whatever happened. */
const PATIENCE = 4000;

/**
 * Runs at the start of every page of a site the user chose. An article is covered before it is painted, so that the original
 * does not flash, and the reader asked for; a front page is left alone.
 */
export default defineUnlistedScript(() => {
  const probable = looksLikeArticleAddress(location.href);
  const cover = probable ? coverPage(document) : undefined;
  const uncover = (): void => cover?.remove();
  const timer = setTimeout(uncover, PATIENCE);
  const decide = async (): Promise<void> => {
    const said = saysArticle(document);
    if (said ?? probable) await send('background', 'openReader', {});
    clearTimeout(timer);
    uncover();
  };
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', () => void decide(), { once: true });
  else void decide();
});
