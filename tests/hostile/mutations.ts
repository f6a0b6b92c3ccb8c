/** Seeded damage to a page, for property tests: the same seed gives the same page. */

import { seeded } from '../tools/seeded.ts';

type Mutation = (html: string, random: () => number, payload: string) => string;

const at = (html: string, random: () => number): number => Math.floor(random() * (html.length + 1));
/** Start of a tag near a random place, so that most cuts fall between elements. */
const tagAt = (html: string, random: () => number): number => Math.max(0, html.indexOf('<', at(html, random)));
const range = (html: string, random: () => number): readonly [number, number] => {
  const [a, b] = [tagAt(html, random), tagAt(html, random)];
  return a < b ? [a, b] : [b, a];
};

/** The ways a page is damaged: each takes markup and gives markup. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  drop: (html, random) => {
    const [a, b] = range(html, random);
    return html.slice(0, a) + html.slice(Math.min(b, a + 2_000));
  },
  duplicate: (html, random) => {
    const [a, b] = range(html, random);
    return html.slice(0, b) + html.slice(a, Math.min(b, a + 5_000)) + html.slice(b);
  },
  wrap: (html, random) => {
    const [a, b] = range(html, random);
    const tag =
      ['div', 'span', 'article', 'form', 'table', 'a', 'blockquote', 'figure'][Math.floor(random() * 8)] ?? 'div';
    return `${html.slice(0, a)}<${tag}>${html.slice(a, b)}</${tag}>${html.slice(b)}`;
  },
  reorder: (html, random) => {
    const [a, b] = range(html, random);
    const middle = a + Math.floor((b - a) / 2);
    return html.slice(0, a) + html.slice(middle, b) + html.slice(a, middle) + html.slice(b);
  },
  truncate: (html, random) => html.slice(0, at(html, random)),
  encoding: (html) => new TextDecoder('windows-1252').decode(new TextEncoder().encode(html)),
  inject: (html, random, payload) => {
    const place = tagAt(html, random);
    return html.slice(0, place) + payload + html.slice(place);
  },
};

/** One to four mutations of a page. */
export function mutate(html: string, seed: number, payloads: readonly string[]): string {
  const random = seeded(seed);
  const names = Object.keys(MUTATIONS);
  let result = html;
  for (let i = 0, times = 1 + Math.floor(random() * 4); i < times; i++) {
    const mutation = MUTATIONS[names[Math.floor(random() * names.length)] ?? ''];
    const payload = payloads[Math.floor(random() * payloads.length)] ?? '';
    if (mutation) result = mutation(result, random, payload);
  }
  return result;
}
