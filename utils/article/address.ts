/**
 * Does an address look like one article's and not like a front page's or a section's? From the address alone, before the page is
 * there: a long hyphenated or numbered last part, or a date in the path. A sign, no proof.
 */
export function looksLikeArticleAddress(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { pathname } = new URL(url);
  const parts = pathname.slice(0, 500).split('/').filter(Boolean);
  const last = (parts.at(-1) ?? '').replace(/\.(x?html?|php|aspx?)$/i, '');
  if (SECTION_NAMES.has(last.toLowerCase())) return false;
  if (last.split(/[-_]/).length >= 4) return true;
  if (/\d{5,20}/.test(last)) return true;
  return /\/(19|20)\d{2}\/[01]?\d\/([0-3]?\d\/)?[^/]{0,200}[a-z]/i.test(pathname);
}
const SECTION_NAMES: ReadonlySet<string> = new Set([
  'index',
  'home',
  'default',
  'search',
  'tag',
  'archive',
  'newsletters',
]);

const ARTICLE_TYPES =
  /"@type"\s?:\s?(?:\[\s?)?"(?:News|Reportage|Analysis|Opinion|Background|Review)?(?:NewsArticle|Article|BlogPosting)"/;

/** Does the page itself say it is one article? True, false, or undefined when it says nothing. */
export function saysArticle(document: Document): boolean | undefined {
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content')?.trim().toLowerCase();
  if (type === 'article') return true;
  if (document.querySelector('meta[property="article:published_time"]')) return true;
  const data = [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, 10);
  if (data.some((script) => ARTICLE_TYPES.test((script.textContent ?? '').slice(0, 20_000)))) return true;
  return type === 'website' ? false : undefined;
}
