import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Served } from '../../utils/node/serve.ts';

/** The structure of an aggregator: promotions in the story, foreign full texts below it in the same container. */
export const STORY = readFileSync(path.resolve(import.meta.dirname, 'pages/story.html'), 'utf8');

/** What a reader of `STORY` wants, and what not. */
export const KEPT = [
  'Talks to end a three-week strike that has stopped every ferry on Lake Orsa',
  'Marta Lindqvist, the transport minister, had asked the operator Orsa Lines',
  'We came to bargain and were handed a lecture',
  'It owns one, built in 1987, which last left its berth for a film.',
];
export const REMOVED = ['Copper rose to its highest price', 'Daniel Okoro has signed', 'Ten gardens to see in May'];
export const FOREIGN = ['Okoro', 'Halden', 'Raman', 'Castella', '96 million', '11,000'];

export const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

const APP_STORIES = [
  ['Glass works reopens in Teller', 'glass'],
  ['Orchard fair draws record crowd', 'orchard'],
].map(([title = '', word = '']) => ({
  title,
  html: `<article><h1>${title}</h1>${Array.from({ length: 6 }, (_, n) => `<p>The ${word} report, part ${n + 1}: people of the valley told this paper on Friday that the ${word} had brought ${n + 2} hundred visitors and new work, and that they hoped for a second year as good as this one.</p>`).join('')}</article>`,
}));

/** A single-page app: "Next" shows another story under another address without loading anything. */
const APP = page(
  APP_STORIES[0]?.title ?? '',
  `<header><button id="next">Next</button></header><main id="app">${APP_STORIES[0]?.html}</main>
<script>
  const stories = ${JSON.stringify(APP_STORIES)};
  document.getElementById('next').onclick = () => {
    history.pushState({}, '', '/app/2');
    document.title = stories[1].title;
    document.getElementById('app').replaceChildren(document.createRange().createContextualFragment(stories[1].html));
  };
</script>`,
);

const FRONT = page(
  'The Harbour Wire - front page',
  `<h1>The Harbour Wire</h1>${Array.from({ length: 24 }, (_, n) => `<section><h2><a href="/story/${n}">Short headline number ${n + 1} of the day</a></h2><p>A teaser of a dozen words that leads to story ${n + 1}.</p></section>`).join('')}`,
);

const NOISY = page(
  'A page that counts what is done to it',
  `${STORY.slice(STORY.indexOf('<div class="feed">'), STORY.indexOf('</aside>'))}</aside>
<script>
  window.seen = 0;
  new MutationObserver((all) => { window.seen += all.length; }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
</script>`,
);

const STRICT = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
};

const PAGES: Readonly<Record<string, Served>> = {
  '/story': { body: STORY },
  '/strict': { body: STORY, headers: STRICT },
  '/app': { body: APP },
  '/front': { body: FRONT },
  '/noisy': { body: NOISY },
  '/picture.svg': { body: '<svg xmlns="http://www.w3.org/2000/svg"><text>drawn</text></svg>', type: 'image/svg+xml' },
};

export const answer = (asked: string): Served | undefined => PAGES[asked.replace(/\?.*$/, '')];
