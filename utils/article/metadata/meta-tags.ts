import { plainText } from './text.ts';

/** What a page's `<meta>` elements say, '' where they say nothing. */
export interface MetaTags {
  /** As given, the likeliest first: may end with the site's name. */
  readonly titles: readonly string[];
  readonly authors: readonly string[];
  readonly siteName: string;
  readonly description: string;
  readonly published: string;
  readonly modified: string;
  readonly lang: string;
  readonly url: string;
  /** Where a reposted story comes from, as the page says: a name or an address. */
  readonly origin: string;
  /** `og:type`. */
  readonly type: string;
}

/** Values of an element that may stand several times; all are read. */
export type MetaEntry = readonly [name: string, content: string];

/**
 * Names in order of trust. Open Graph (https://ogp.me), Twitter cards, Dublin Core (DCMI Terms), Parse.ly and Sailthru tags,
 * Google News' `syndication-source` and `original-source`, Highwire Press tags (`citation_*`).
 */
const NAMES = {
  title: 'og:title twitter:title parsely-title sailthru.title citation_title dc.title dcterms.title headline title',
  author:
    'author parsely-author sailthru.author article:author_name og:article:author article:author byl dc.creator dcterms.creator citation_author cxenseparse:author byline',
  site: 'og:site_name application-name al:android:app_name citation_journal_title dc.publisher dcterms.publisher apple-mobile-web-app-title',
  description: 'og:description description twitter:description sailthru.description dc.description dcterms.description',
  published:
    'article:published_time og:article:published_time parsely-pub-date sailthru.date cxenseparse:recs:publishtime datepublished publishdate publish-date publish_date pubdate article.published dc.date.issued dcterms.issued dcterms.created dc.date.created dc.date dcterms.date citation_publication_date citation_date date',
  modified: 'article:modified_time og:updated_time last-modified lastmod dcterms.modified dc.date.modified',
  lang: 'content-language language dc.language dcterms.language og:locale inlanguage',
  url: 'og:url twitter:url parsely-link',
  origin: 'original-source syndication-source article:original_source dc.source dcterms.source',
  type: 'og:type',
} as const;

const LONG = 2000;

/** Later elements of a name count too: a page with three authors has three. */
export function readMetaTags(entries: readonly MetaEntry[]): MetaTags {
  const found = new Map<string, string[]>();
  for (const [name, content] of entries) {
    const value = plainText(content, LONG);
    if (!value) continue;
    const key = name.trim().toLowerCase();
    const known = found.get(key);
    if (known) known.push(value);
    else found.set(key, [value]);
  }
  const all = (names: string): string[] => names.split(' ').flatMap((name) => found.get(name) ?? []);
  const first = (names: string): string => all(names)[0] ?? '';
  const authorName = NAMES.author.split(' ').find((name) => found.get(name)?.some((value) => !/^https?:/i.test(value)));
  return {
    titles: all(NAMES.title).map((title) => title.slice(0, 400)),
    authors: (authorName ? (found.get(authorName) ?? []) : []).slice(0, 10),
    siteName: first(NAMES.site).slice(0, 200),
    description: first(NAMES.description),
    published: first(NAMES.published).slice(0, 40),
    modified: first(NAMES.modified).slice(0, 40),
    lang: first(NAMES.lang).slice(0, 20),
    url: first(NAMES.url),
    origin: first(NAMES.origin).slice(0, 500),
    type: first(NAMES.type).slice(0, 40),
  };
}
