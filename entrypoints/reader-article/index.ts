import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from './read-page.ts';
import type { ArticleScript } from './types.ts';

/**
 * What reads a page: put beside the reader's script, in the same world no page can see, for as long as a reading takes. Its code, word lists and
 * trees are most of what the extension has in a page, and an article needs none of them once it is read.
 */
export default defineUnlistedScript(() => {
  (globalThis as { sidelightArticle?: ArticleScript }).sidelightArticle = { read: readPage };
});
