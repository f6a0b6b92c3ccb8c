import { PLACE } from './page.ts';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that begin a line of their own (CSS `display` of the HTML standard's style sheet, §15.3). */
export const BLOCK_TAGS = set(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr label legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul',
);
/** Elements that hold lines rather than boxes. */
export const LINE_TAGS = set('p li h1 h2 h3 h4 h5 h6 td dd figcaption');
/** Never text of a story. */
export const SKIPPED_TAGS = set(
  'script style template head link meta title base canvas textarea input select option optgroup datalist object noframes param track source ' +
    'map area progress meter svg colgroup col rt rp',
);
export const MEDIUM_TAGS = new Map<string, 'picture' | 'video' | 'audio' | 'embed' | 'rule'>([
  ['img', 'picture'],
  ['picture', 'picture'],
  ['amp-img', 'picture'],
  ['video', 'video'],
  ['audio', 'audio'],
  ['iframe', 'embed'],
  ['embed', 'embed'],
  ['hr', 'rule'],
  // Lazy loaders keep the plain picture in here.
  ['noscript', 'picture'],
]);

export const TAG_PLACE = new Map<string, number>([
  ['article', PLACE.article],
  ['main', PLACE.main],
  ['header', PLACE.header],
  ['footer', PLACE.footer],
  ['nav', PLACE.nav],
  ['menu', PLACE.nav],
  ['aside', PLACE.aside],
  ['form', PLACE.form],
  ['fieldset', PLACE.form],
  ['label', PLACE.form],
  ['button', PLACE.button],
  ['figure', PLACE.figure],
  ['figcaption', PLACE.figcaption],
  ['caption', PLACE.table],
  ['table', PLACE.table],
  ['ul', PLACE.list],
  ['ol', PLACE.list],
  ['blockquote', PLACE.quotation],
  ['pre', PLACE.code],
  ['dl', PLACE.definition],
  ['address', PLACE.address],
  ['dialog', PLACE.dialog],
  ['details', PLACE.details],
  ['h1', PLACE.heading],
  ['h2', PLACE.heading],
  ['h3', PLACE.heading],
  ['h4', PLACE.heading],
  ['h5', PLACE.heading],
  ['h6', PLACE.heading],
]);

export const ROLE_PLACE = new Map<string, number>([
  ['navigation', PLACE.nav],
  ['menu', PLACE.nav],
  ['menubar', PLACE.nav],
  ['banner', PLACE.header],
  ['contentinfo', PLACE.footer],
  ['complementary', PLACE.aside],
  ['main', PLACE.main],
  ['article', PLACE.article],
  ['heading', PLACE.heading],
  ['button', PLACE.button],
  ['dialog', PLACE.dialog],
  ['alertdialog', PLACE.dialog],
  ['figure', PLACE.figure],
  ['search', PLACE.form],
]);
