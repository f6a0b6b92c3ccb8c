import { plainText } from './text.ts';

/** What a page's JSON-LD says of one article (https://schema.org/Article). Strings are '' where it says nothing. */
export interface LinkedArticle {
  /** Of `ARTICLE_TYPES`. */
  readonly type: string;
  readonly headline: string;
  readonly description: string;
  readonly authors: readonly string[];
  readonly publisher: string;
  readonly publisherUrl: string;
  /** Organisation the story was taken from: `sourceOrganization` or `provider`. (`isBasedOn` names studies, not the paper.) */
  readonly origin: string;
  readonly published: string;
  readonly modified: string;
  readonly lang: string;
  /** Addresses it gives itself. */
  readonly urls: readonly string[];
  /** Whole text, markup taken out. */
  readonly body: string;
  /** `isAccessibleForFree`, its own or a part's: false behind a paywall; undefined where nothing is said. */
  readonly isFree: boolean | undefined;
}

export interface LinkedData {
  readonly articles: readonly LinkedArticle[];
  /** Types of everything on the top level: "NewsArticle", "CollectionPage", "ItemList". */
  readonly types: ReadonlySet<string>;
  /** Entries of the longest `ItemList`. */
  readonly listed: number;
  /** Name of the `WebSite`, or of the organisation when the page describes one. */
  readonly siteName: string;
}

/** Larger data are no description of a page: the longest `articleBody` seen has 90 kB. */
const SCRIPT_CHARS = 600_000;
const SCRIPTS = 20;
const NODES = 3_000;
const ITEMS = 200;
const BODY_CHARS = 200_000;

const ARTICLE_TYPES: ReadonlySet<string> = new Set([
  'Article',
  'NewsArticle',
  'BlogPosting',
  'ReportageNewsArticle',
  'OpinionNewsArticle',
  'AnalysisNewsArticle',
  'ReviewNewsArticle',
  'BackgroundNewsArticle',
  'AskPublicNewsArticle',
  'LiveBlogPosting',
  'TechArticle',
  'ScholarlyArticle',
  'SocialMediaPosting',
  'Report',
  'AdvertiserContentArticle',
  'SatiricalArticle',
  'MedicalScholarlyArticle',
  'Review',
  'CreativeWork',
  'Recipe',
  'HowTo',
  'MedicalWebPage',
]);

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Own field only: what a page writes under `__proto__` or inherits is not read. */
const own = (node: Json, key: string): unknown => (Object.hasOwn(node, key) ? node[key] : undefined);

const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value.slice(0, ITEMS) : value === undefined ? [] : [value];

/** Own field as text: a string, the first string of a list, or `@value` of a language-tagged string. */
function text(node: Json, key: string, cap = 1000): string {
  for (const value of list(own(node, key))) {
    if (typeof value === 'string') return plainText(value, cap);
    if (isObject(value)) {
      const inner = own(value, '@value');
      if (typeof inner === 'string') return plainText(inner, cap);
    }
  }
  return '';
}

const typesOf = (node: Json): string[] =>
  list(own(node, '@type')).flatMap((type) =>
    typeof type === 'string' ? [type.replace(/^https?:\/\/schema\.org\//, '')] : [],
  );

const CONTROL = /\p{Cc}+/gu;
const WRAPPING =
  /^\s*(?:<!--|\/\/\s*<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)|(?:-->|\/\/\s*\]\]>|\/\*\s*\]\]>\s*\*\/|;)\s*$/g;

/** What the script holds; undefined when it is no JSON, even with raw line breaks and CDATA marks taken out. */
function parse(script: string): unknown {
  if (script.length > SCRIPT_CHARS) return undefined;
  for (const candidate of [script, script.replace(WRAPPING, '').replace(CONTROL, ' ')]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // Hand-written data are often broken: the second form is tried, then none.
    }
  }
  return undefined;
}

/** Where nodes of interest are: no other field is followed, so a page cannot send the walk round in circles. */
const FOLLOWED = ['@graph', 'mainEntity', 'mainEntityOfPage', 'subjectOf', 'itemReviewed'] as const;

function nodesOf(scripts: readonly string[]): Json[] {
  const queue: unknown[] = scripts.slice(0, SCRIPTS).map(parse);
  const nodes: Json[] = [];
  for (let at = 0; at < queue.length && at < NODES; at++) {
    const value = queue[at];
    if (Array.isArray(value)) for (const item of value.slice(0, ITEMS)) queue.push(item);
    else if (isObject(value)) {
      nodes.push(value);
      for (const key of FOLLOWED) {
        const inner = own(value, key);
        if (typeof inner === 'object' && inner !== null) queue.push(inner);
      }
    }
  }
  return nodes;
}

/** Nodes by `@id`, so that `{ "@id": "#author" }` is found; one step only, so that references in a circle end. */
class Graph {
  readonly #byId = new Map<string, Json>();

  constructor(nodes: readonly Json[]) {
    for (const node of nodes) {
      const id = own(node, '@id');
      if (typeof id === 'string' && Object.keys(node).length > 1 && !this.#byId.has(id)) this.#byId.set(id, node);
    }
  }

  objects(value: unknown): Json[] {
    return list(value).flatMap((item) => {
      if (!isObject(item)) return [];
      const id = own(item, '@id');
      return [(typeof id === 'string' && !Object.hasOwn(item, 'name') && this.#byId.get(id)) || item];
    });
  }

  /** Names of people or organisations in a field: strings, objects with a `name`, references. */
  names(node: Json, key: string): string[] {
    const names = list(own(node, key)).flatMap((item) => {
      if (typeof item === 'string') return [plainText(item, 200)];
      return this.objects(item).flatMap((object) =>
        list(own(object, 'name')).flatMap((name) => (typeof name === 'string' ? [plainText(name, 200)] : [])),
      );
    });
    return [...new Set(names.filter(Boolean))].slice(0, 20);
  }
}

const isNo = (value: unknown): boolean =>
  value === false || (typeof value === 'string' && /^(?:https?:\/\/schema\.org\/)?(?:false|no)$/i.test(value.trim()));
const isYes = (value: unknown): boolean =>
  value === true || (typeof value === 'string' && /^(?:https?:\/\/schema\.org\/)?(?:true|yes)$/i.test(value.trim()));

/** https://developers.google.com/search/docs/appearance/structured-data/paywalled-content */
function freeness(node: Json): boolean | undefined {
  const said = own(node, 'isAccessibleForFree');
  const parts = list(own(node, 'hasPart')).filter(isObject);
  if (isNo(said) || parts.some((part) => isNo(own(part, 'isAccessibleForFree')))) return false;
  return isYes(said) ? true : undefined;
}

function address(node: Json, key: string): string[] {
  return list(own(node, key)).flatMap((value) => {
    const said = isObject(value) ? (own(value, '@id') ?? own(value, 'url')) : value;
    return typeof said === 'string' && /^https?:\/\//i.test(said) ? [said.slice(0, 2000)] : [];
  });
}

function articleOf(node: Json, type: string, graph: Graph): LinkedArticle {
  const publisher = graph.objects(own(node, 'publisher'))[0];
  const [origin = ''] = [...graph.names(node, 'sourceOrganization'), ...graph.names(node, 'provider')];
  return {
    type,
    headline: text(node, 'headline', 400) || text(node, 'name', 400),
    description: text(node, 'description', 2000),
    authors: graph.names(node, 'author').length ? graph.names(node, 'author') : graph.names(node, 'creator'),
    publisher: graph.names(node, 'publisher')[0] ?? '',
    publisherUrl: publisher ? (address(publisher, 'url')[0] ?? '') : '',
    origin,
    published: text(node, 'datePublished', 40) || text(node, 'dateCreated', 40),
    modified: text(node, 'dateModified', 40),
    lang: text(node, 'inLanguage', 20),
    urls: [...address(node, 'url'), ...address(node, 'mainEntityOfPage'), ...address(node, '@id')],
    body: text(node, 'articleBody', BODY_CHARS).replace(/<[^<>]{0,500}>/g, ' '),
    isFree: freeness(node),
  };
}

/** Reads a page's JSON-LD scripts. Wrong types, broken or enormous data, circles and foreign prototypes give nothing; it never throws. */
export function readJsonLd(scripts: readonly string[]): LinkedData {
  const nodes = nodesOf(scripts);
  const graph = new Graph(nodes);
  const types = new Set<string>();
  const articles: LinkedArticle[] = [];
  let listed = 0;
  let siteName = '';
  for (const node of nodes) {
    const nodeTypes = typesOf(node);
    for (const type of nodeTypes) if (types.size < ITEMS) types.add(type);
    const article = nodeTypes.find((type) => ARTICLE_TYPES.has(type));
    if (article && articles.length < ITEMS) articles.push(articleOf(node, article, graph));
    if (nodeTypes.includes('ItemList')) listed = Math.max(listed, list(own(node, 'itemListElement')).length);
    if (nodeTypes.includes('WebSite')) siteName ||= text(node, 'name', 200);
  }
  return { articles, types, listed, siteName };
}
