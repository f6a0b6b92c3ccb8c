import type { LinkedArticle } from './json-ld.ts';
import { domainOf, hostOf, lettersOf } from './text.ts';

interface SourceEvidence {
  /** Of the page, '' if unknown. */
  readonly host: string;
  readonly canonical: string;
  /** A name or an address from meta tags. */
  readonly origin: string;
  readonly siteName: string;
  readonly story: LinkedArticle | undefined;
}

const NAME_CHARS = 80;

/** Is it another name than the site's: neither holds the other, nor is it in the host ("faz" and "faz.net" are one)? */
export function isOther(name: string, { host, siteName }: Pick<SourceEvidence, 'host' | 'siteName'>): boolean {
  const letters = lettersOf(name);
  const site = lettersOf(siteName);
  const inHost = lettersOf(domainOf(host).split('.')[0] ?? '');
  if (letters.length < 2 || name.length > NAME_CHARS) return false;
  return [site, inHost].every((own) => !own || !(own.includes(letters) || letters.includes(own)));
}

/** A name, or the host of an address on another domain; '' for an address of the page's own. */
function named(value: string, evidence: SourceEvidence): string {
  const host = hostOf(value);
  if (host) return domainOf(host) === domainOf(evidence.host) ? '' : host;
  return /^[a-z]+:|[/\\]/i.test(value) || !isOther(value, evidence) ? '' : value;
}

/**
 * Whose story a reposting page shows: what it names as the origin in its data, a publisher of another domain, or the site its
 * canonical address leads to. '' when the story is the page's own, or the page's address is unknown.
 */
export function chooseSource(evidence: SourceEvidence): string {
  const { host, canonical, origin, story } = evidence;
  if (!host) return '';
  const said = named(origin, evidence) || named(story?.origin ?? '', evidence);
  if (said) return said;
  const home = hostOf(story?.publisherUrl ?? '');
  const publisher = story?.publisher ?? '';
  if (home && domainOf(home) !== domainOf(host) && evidence.siteName !== publisher && isOther(publisher, evidence))
    return publisher;
  const elsewhere = hostOf(canonical);
  const label = (one: string): string => domainOf(one).split('.')[0] ?? '';
  return elsewhere && domainOf(elsewhere) !== domainOf(host) && label(elsewhere) !== label(host) ? elsewhere : '';
}
