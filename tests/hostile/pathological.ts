/** Pages that are broken, giant or made to be slow. Each is an ordinary story with one thing wrong. */

const story = Array.from(
  { length: 8 },
  (_, i) =>
    `<p>The orchard growers of Sallow Hill met for the ${['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'][i]} time this year, and agreed that the late frost had taken about ${10 + i} per cent of the blossom.</p>`,
).join('\n');

const page = (inside: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Growers count the cost of a late frost</title>${head}</head><body><article><h1>Growers count the cost of a late frost</h1>${story}${inside}</article></body></html>`;

const words = (count: number): string => 'orchard '.repeat(count);

export interface PathologicalPage {
  readonly name: string;
  /** Made when asked for: some are megabytes. */
  readonly html: () => string;
  /** The story is there and must be found. */
  readonly hasStory: boolean;
}

const broken = (name: string, html: () => string, hasStory = true): PathologicalPage => ({ name, html, hasStory });

/** Text made to provoke backtracking in expressions for numbers, names, quotes, dates, class names and addresses. */
const PROVOKING: Readonly<Record<string, string>> = {
  digits: '1'.repeat(50_000),
  separators: '1,'.repeat(25_000),
  spaces: `x${' '.repeat(50_000)}y`,
  capitals: 'Aa '.repeat(17_000),
  initials: 'A. '.repeat(17_000),
  openQuotes: '“'.repeat(25_000),
  straightQuotes: `"a`.repeat(25_000),
  singleQuotes: "'a ".repeat(17_000),
  dashes: '-'.repeat(50_000),
  hyphened: 'a-'.repeat(25_000),
  commas: ', '.repeat(25_000),
  currency: '$'.repeat(50_000),
  percent: '5%'.repeat(25_000),
  dots: '.'.repeat(50_000),
  brackets: '('.repeat(50_000),
  newlines: 'a<br>'.repeat(10_000),
  words: 'twenty '.repeat(10_000),
  of: 'half of '.repeat(10_000),
  and: 'and Smith '.repeat(8_000),
  combining: `e${'\u0301'.repeat(30_000)}`,
  bidi: '\u202e\u2066'.repeat(20_000),
  astral: '𝒜𝒷'.repeat(15_000),
  nbsp: '\u00a0'.repeat(40_000),
  underscores: '_'.repeat(50_000),
  url: `http://${'a.'.repeat(20_000)}`,
  mail: `${'a@'.repeat(20_000)}x`,
  said: '"x" said '.repeat(5_000),
};

export const PATHOLOGICAL: readonly PathologicalPage[] = [
  broken('100,000 elements', () => page(`<div>${'<div><p>x</p></div>'.repeat(50_000)}</div>`)),
  broken('100,000 spans in a paragraph', () => page(`<p>${'<span>a </span>'.repeat(100_000)}</p>`)),
  broken('10 MB of text', () => page(`<p>${words(1_250_000)}</p>`)),
  broken('10 MB of paragraphs', () => page(`<p>${words(60)}</p>`.repeat(20_000))),
  broken('10 MB script', () => page(`<script>/*${'x'.repeat(10_000_000)}*/</script>`)),
  broken('10 MB JSON-LD', () =>
    page(
      '',
      `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${'x '.repeat(5_000_000)}"}</script>`,
    ),
  ),
  broken('deep JSON-LD', () =>
    page('', `<script type="application/ld+json">${'['.repeat(100_000)}${']'.repeat(100_000)}</script>`),
  ),
  broken('1 MB paragraph', () => page(`<p>${words(125_000)}</p>`)),
  broken('1 MB word', () => page(`<p>${'x'.repeat(1_000_000)}</p>`)),
  broken('5 MB attribute', () => page(`<p class="${'x '.repeat(2_500_000)}">x</p>`)),
  broken('1 MB id and class on the story', () =>
    page('').replace('<article>', `<article id="${'a-'.repeat(500_000)}" class="${'b_'.repeat(500_000)}">`),
  ),
  broken('20,000 attributes', () =>
    page(`<p ${Array.from({ length: 20_000 }, (_, i) => `a${i}="x"`).join(' ')}>x</p>`),
  ),
  broken('nesting of 500', () => page(`${'<div>'.repeat(500)}x${'</div>'.repeat(500)}`)),
  broken('nesting of 2,000 spans', () => page(`<p>${'<span>'.repeat(2_000)}x${'</span>'.repeat(2_000)}</p>`)),
  broken('nested lists', () => page(`${'<ul><li>'.repeat(400)}x`)),
  broken('nested tables', () => page('<table><tr><td>'.repeat(400))),
  broken('nested quotations', () => page('<blockquote>'.repeat(400))),
  broken('3,000 links', () => page(`<p>${'<a href="/x">link</a> '.repeat(3_000)}</p>`)),
  broken('30,000 pictures', () => page('<img src="http://127.0.0.1:1/x.png">'.repeat(30_000))),
  broken('unclosed everything', () => page('<div><b><i><a href=x><table><tr><td><ul><li><p>x<form><select><option>')),
  broken('misnested formatting', () => page('<b><i><p>a</b></i>'.repeat(2_000))),
  broken('table soup', () => page('<table><p>x<tr>y<td>z'.repeat(500))),
  broken(
    'a story of <br>',
    () => `<!doctype html><title>Frost</title><body><div>${story.replaceAll(/<\/?p>/g, '<br><br>')}</div>`,
  ),
  broken('20,000 <br>', () => page('<br>'.repeat(20_000))),
  broken('no doctype, no head, no body', () => `<h1>Growers count the cost</h1>${story}`),
  broken(
    'story after </html>',
    () => `<!doctype html><html><head><title>Frost</title></head><body></body></html>${story}`,
  ),
  broken('nul and control characters', () =>
    page(`<p>\u0000\u0001\u0008\ufffe\uffff lone \ud800 surrogate \udc00 x</p>`),
  ),
  broken('entities', () => page(`<p>${'&amp;&lt;&#0;&#xD800;&#x10FFFF;&notanentity;'.repeat(2_000)}</p>`)),
  broken(
    'frameset',
    () =>
      '<!doctype html><html><frameset cols="50%,50%"><frame src="about:blank"><frame src="about:blank"></frameset></html>',
    false,
  ),
  broken('empty', () => '', false),
  broken('empty body', () => '<!doctype html><html><body></body></html>', false),
  broken('only white space', () => `<!doctype html><body>${' \n'.repeat(100_000)}</body>`, false),
  broken('only a script', () => '<!doctype html><body><script>1</script></body>', false),
  broken('only hidden text', () => `<!doctype html><body><div hidden>${story}</div></body>`, false),
  broken('text only', () => words(500), false),
  broken(
    'body inside svg',
    () => `<!doctype html><body><svg><foreignObject><div>${story}</div></foreignObject></svg></body>`,
    false,
  ),
  broken('10,000 forms', () => page('<form><input name=x></form>'.repeat(10_000))),
  broken('10,000 empty headings', () => page('<h2></h2>'.repeat(10_000))),
  broken('10,000 figures', () => page('<figure><img src=x><figcaption>x</figcaption></figure>'.repeat(10_000))),
  broken(
    '5,000 articles',
    () =>
      `<!doctype html><title>x</title><body>${`<article><h2>Frost</h2><p>${words(30)}</p></article>`.repeat(5_000)}</body>`,
  ),
  broken('10,000 lines of promotion', () =>
    page(
      Array.from(
        { length: 10_000 },
        (_, i) => `<p>Subscribe to newsletter number ${i} and read more for free today</p>`,
      ).join(''),
    ),
  ),
  broken('10,000 pictures after 10,000 removed lines', () =>
    page(
      '<h2>Related articles</h2>' +
        '<p><a href="/a">Another story of the orchard growers</a></p><img src="x.png">'.repeat(10_000),
    ),
  ),
  broken('10,000 pictures in a figure', () =>
    page(
      `<figure>${Array.from({ length: 10_000 }, (_, i) => `<img src="https://e.org/${i}.png"><figcaption>Growers</figcaption>`).join('')}</figure>`,
    ),
  ),
  broken('10,000 identical paragraphs', () =>
    page(`<p>The frost came late and stayed for three nights, the growers said.</p>`.repeat(10_000)),
  ),
  broken('1,000 noscripts', () => page('<noscript><img src="x.png"></noscript>'.repeat(1_000))),
  broken('1,000 templates', () => page(`<template><p>${words(50)}</p></template>`.repeat(1_000))),
  broken('base to nowhere', () => page('', '<base href="http://[">')),
  broken('base to script', () => page('<a href="x">x</a>', '<base href="javascript:">')),
  broken('bad addresses', () => page('<a href="http://[">x</a><a href="//">x</a><img src="http://%">'.repeat(200))),
  ...Object.entries(PROVOKING).map(([name, text]) => broken(`provoking ${name}`, () => page(`<p>${text}</p>`))),
  ...Object.entries(PROVOKING).map(([name, text]) =>
    broken(`provoking ${name} in class`, () =>
      page('').replace('<article>', `<article class="${text.replaceAll('"', '')}">`),
    ),
  ),
  ...Object.entries(PROVOKING).map(([name, text]) =>
    broken(`provoking ${name} in title`, () =>
      page('').replaceAll('Growers count', text.slice(0, 20_000).replaceAll('<br>', ' ')),
    ),
  ),
];
