import { type Dom, domOf } from '../dom.ts';
import { chooseByline } from './byline.ts';
import { type LinkedArticle, type LinkedData, readJsonLd } from './json-ld.ts';
import { chooseLanguage, isRightToLeft } from './language.ts';
import { type Markup, readMarkup } from './markup.ts';
import { type MetaTags, readMetaTags } from './meta-tags.ts';
import { chooseSource } from './source.ts';
import { domainOf, hostOf, lettersOf, likeness } from './text.ts';
import { chooseTitle, withoutSite } from './title.ts';

export { tellLanguage } from './language.ts';

/** What a page says of its story. Plain text, from the page: never trusted as markup or address. '' where it says nothing. */
export interface Metadata {
  readonly title: string;
  readonly byline: string;
  readonly siteName: string;
  /** Whose story it is when the page reposts it. */
  readonly source: string;
  /** As the page writes it. */
  readonly publishedTime: string;
  /** Its data say so; a `time` element alone may be a teaser's. */
  readonly isDated: boolean;
  readonly modifiedTime: string;
  /** BCP 47. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly excerpt: string;
  /** Absolute, http or https. */
  readonly canonical: string;
  /** Every form of the title the page's data give, without the site's name, likeliest first. */
  readonly headlines: readonly string[];
  /** Every description the page's data give. */
  readonly descriptions: readonly string[];
  /** JSON-LD `articleBody` of the story, markup taken out. */
  readonly articleBody: string;
  /** `isAccessibleForFree`: false behind a paywall; undefined where nothing is said. */
  readonly isFree: boolean | undefined;
  /** schema.org types of the page's data, and `og:type` as "og:article". */
  readonly types: ReadonlySet<string>;
  /** Stories the page's JSON-LD describes. */
  readonly stories: number;
  /** Entries of the longest list in the page's JSON-LD. */
  readonly listed: number;
}

/** Addresses are compared without protocol, "www.", query and last slash. */
const addressKey = (address: string): string => {
  const host = hostOf(address);
  return host
    ? host +
        address
          .replace(/^https?:\/\/[^/]*/i, '')
          .replace(/[?#].*$/s, '')
          .replace(/\/$/, '')
    : '';
};

/** The article of the JSON-LD that is the page's: by address, by title, the first with a headline. */
function storyOf(data: LinkedData, addresses: readonly string[], titles: readonly string[]): LinkedArticle | undefined {
  const keys = new Set(addresses.map(addressKey).filter(Boolean));
  const scored = data.articles.map((article, i) => {
    const address = article.urls.some((url) => keys.has(addressKey(url))) ? 1 : 0;
    const title = Math.max(0, ...titles.map((one) => likeness(one, article.headline)));
    const kind = /Article|Posting|Report/.test(article.type) ? 0.5 : 0;
    return { article, score: address + 2 * title + kind + (article.headline ? 0.3 : 0) - i / 1000 };
  });
  scored.sort((a, b) => b.score - a.score);
  const best = scored[0];
  return best && best.score >= 0.75 ? best.article : undefined;
}

function absolute(address: string, base: string): string {
  try {
    const url = new URL(address, base || undefined);
    return /^https?:$/.test(url.protocol) ? url.href : '';
  } catch {
    return '';
  }
}

interface Sources {
  readonly url: string;
  readonly canonical: string;
  readonly markup: Markup;
  readonly meta: MetaTags;
  readonly data: LinkedData;
  readonly story: LinkedArticle | undefined;
  readonly siteNames: readonly string[];
}

function gather(dom: Dom, url: string): Sources {
  const markup = readMarkup(dom);
  const meta = readMetaTags(markup.meta);
  const data = readJsonLd(markup.scripts);
  const canonical = absolute(markup.canonical || meta.url, url);
  const headings = markup.headings.filter(({ level }) => level === 1).slice(0, 3);
  const titles = [...meta.titles.slice(0, 2), markup.title, ...headings.map(({ text }) => text)].filter(Boolean);
  const story = storyOf(data, [url, canonical], titles);
  const domain = domainOf(hostOf(url) || hostOf(canonical)).split('.')[0] ?? '';
  const siteNames = [meta.siteName, data.siteName, story?.publisher ?? '', domain.length > 3 ? domain : ''].filter(
    Boolean,
  );
  return { url, canonical, markup, meta, data, story, siteNames };
}

/** Has a year that is not the epoch's: what a system without a date writes. */
const PLAUSIBLE_TIME = /^(?!1970-01-01|0001-)(?=.*(?:(?:19|20)\d\d|\d[./-]\d))/;
const first = (values: readonly (string | undefined)[], test: (value: string) => boolean = Boolean): string =>
  values.find((value): value is string => value !== undefined && value !== '' && test(value)) ?? '';

/** Not the story's headline said again. */
const says = (description: string, title: string): boolean =>
  description.length >= 20 && lettersOf(description) !== lettersOf(title);

/** Reads what a page says of its story: JSON-LD before meta tags before markup. Bounded, linear in the page; changes nothing. */
export function metadataOf(dom: Dom, url: string): Metadata {
  const sources = gather(dom, url);
  const { markup, meta, data, story, siteNames, canonical } = sources;
  const headline = story?.headline ?? '';
  const title = chooseTitle({ headline, given: meta.titles, head: markup.title, headings: markup.headings, siteNames });
  const lang = chooseLanguage([markup.lang, story?.lang ?? '', meta.lang], markup.sample);
  const dir = markup.dir.trim().toLowerCase();
  const headlines = [headline, ...meta.titles, markup.title].filter(Boolean).map((one) => withoutSite(one, siteNames));
  const isTime = (value: string): boolean => PLAUSIBLE_TIME.test(value);
  const dated = first([story?.published, meta.published], isTime);
  const descriptions = [meta.description, story?.description ?? ''].filter((one) => says(one, title));
  const siteName = first([meta.siteName, data.siteName, story?.publisher], (name) => !/^https?:|@/i.test(name));
  return {
    title,
    byline: chooseByline({
      data: [story?.authors ?? [], meta.authors].map((names) => names.filter((name) => !/^https?:/i.test(name))),
      marked: markup.bylines,
      siteNames,
    }),
    siteName,
    source: chooseSource({ host: hostOf(url), canonical, origin: meta.origin, siteName, story }),
    publishedTime: dated || first(markup.dates.slice(0, 3), isTime),
    isDated: dated !== '',
    modifiedTime: first([story?.modified, meta.modified], isTime),
    lang,
    dir: dir === 'rtl' || (dir !== 'ltr' && isRightToLeft(lang)) ? 'rtl' : 'ltr',
    excerpt: descriptions[0] ?? '',
    canonical,
    headlines: [...new Set(headlines)],
    descriptions: [...new Set(descriptions)],
    articleBody: story?.body ?? '',
    isFree: story?.isFree,
    types: new Set([...data.types, ...(meta.type ? [`og:${meta.type.toLowerCase()}`] : [])]),
    stories: data.articles.filter(({ headline }) => headline).length,
    listed: data.listed,
  };
}

/** As `metadataOf`, for a document. */
export const readMetadata = (document: Document, url: string): Metadata => metadataOf(domOf(document), url);
