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
  // Expressions of Readability: addresses of data, commas, sentence ends, hashes, `<br>` runs.
  dataAddress: `data:image/${'a'.repeat(50_000)}`,
  jsonTail: `${'*/'.repeat(20_000)}]]>`,
  titleBars: 'a | b » c / d > e - '.repeat(3_000),
  srcset: `x.jpg 1x, ${'a.jpg 2x, '.repeat(5_000)}`,
  bylines: 'by By BY von de par '.repeat(3_000),
  ago: '2 hours ago '.repeat(4_000),
  dates: '1 May 2020, '.repeat(4_000),
  clocks: '12:30 '.repeat(8_000),
  ordinals: '1st 2nd 3rd '.repeat(4_000),
  fractions: '1/2 '.repeat(12_000),
  exponents: '1e5'.repeat(16_000),
  ranges: '1-2-3-4-'.repeat(6_000),
  apostrophes: "O'".repeat(25_000),
  titles: 'Mr. Dr. Prof. '.repeat(4_000),
  particles: 'van de der von '.repeat(4_000),
  hashtags: '#a '.repeat(17_000),
  slashes: '/'.repeat(50_000),
  tabs: `x${'\t'.repeat(50_000)}y`,
  softHyphens: 'a\u00ad'.repeat(25_000),
  zeroWidth: 'a\u200b\u200d\u2060'.repeat(12_000),
  zalgo: Array.from('zalgo', (letter) => letter + '\u0300\u0316\u0334'.repeat(3_000)).join(''),
  emoji: '👩‍👩‍👧‍👦'.repeat(6_000),
  controls: '\u0001\u0007\u001b[31m\u009b'.repeat(8_000),
  arabic: 'قال '.repeat(12_000),
  thai: 'ภาษาไทย'.repeat(7_000),
  chinese: '一二三万亿'.repeat(10_000),
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
  broken('1 MB title', () => page('').replace(/<title>[^<]*/, `<title>${words(125_000)}`)),
  broken('1 MB headline', () => page('').replace(/<h1>[^<]*/, `<h1>${words(125_000)}`)),
  broken('1 MB alt text', () => page(`<img src="https://p.example/x.jpg" alt="${words(125_000)}">`)),
  broken('1 MB of data address', () => page(`<img src="data:image/png;base64,${'A'.repeat(1_000_000)}">`)),
  broken('5 MB link', () => page(`<p><a href="https://e.org/${'x'.repeat(5_000_000)}">link</a></p>`)),
  broken('1 MB heading in a list', () => page(`<ul><li><h2>${words(125_000)}</h2></li></ul>`)),
  broken('1 MB of one sentence in words', () => page(`<p>${'a '.repeat(500_000)}</p>`)),
  broken('60,000 <b>', () => page(`<p>${'<b>x</b> '.repeat(60_000)}</p>`)),
  broken('20,000 nested <i> in pieces', () => page(`<p>${'<i>a<b>b</i>c</b>'.repeat(5_000)}</p>`)),
  broken('300 levels of lists with text', () => page(`${'<ul><li>orchard<ul><li>frost'.repeat(150)}`)),
  broken('50,000 tables', () => page('<table><tr><td>x</td></tr></table>'.repeat(25_000))),
  broken('50,000 headings', () => page('<h2>The growers of the hill</h2>'.repeat(50_000))),
  broken('30,000 time elements', () => page('<time datetime="2026-01-01">today</time> '.repeat(30_000))),
  broken('20,000 JSON-LD blocks', () =>
    page('', '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x"}</script>'.repeat(20_000)),
  ),
  broken('JSON-LD of wrong types, cycles and prototypes', () =>
    page(
      '',
      `<script type="application/ld+json">{"@context":{"@id":"#a"},"@graph":[{"@id":"#a","@type":["NewsArticle",7,null,{"x":1}],"author":{"@id":"#b"},"headline":{"toString":1},"articleBody":[[[["x"]]]],"datePublished":{"@value":{}}},{"@id":"#b","author":{"@id":"#a"},"name":["x",{"@id":"#b"}]}],"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}</script>`,
    ),
  ),
  broken('wide JSON-LD', () =>
    page(
      '',
      `<script type="application/ld+json">{"@graph":[${'{"@type":"Person","name":"x"},'.repeat(100_000)}1]}</script>`,
    ),
  ),
  broken('50,000 meta elements', () => page('', '<meta property="article:author" content="x">'.repeat(50_000))),
  broken('10,000 names of one class', () => page(`<p class="${'story-'.repeat(10_000)}">x</p>`.repeat(20))),
  broken('5,000 quotations in quotations of text', () => page(`<blockquote>${'“a ‘b ”c '.repeat(5_000)}</blockquote>`)),
  broken('20,000 asides', () => page('<aside><p>orchard</p></aside>'.repeat(10_000))),
  broken('10,000 footnotes', () => page('<a href="#fn1" id="fn1">1</a> '.repeat(10_000))),
  broken('10,000 unknown elements', () => page('<x-a><x-b>orchard</x-b></x-a>'.repeat(5_000))),
  broken('cells that span', () =>
    page(`<table>${'<tr><td colspan="1000" rowspan="65534">x</td></tr>'.repeat(500)}</table>`),
  ),
  broken('a list that starts at the end', () => page('<ol start="2147483647" reversed><li value="-1">x</li></ol>')),
  broken(
    'XHTML as it is written',
    () =>
      `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Frost</title></head><body><div/>${story}</body></html>`,
  ),
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
  // Where nothing is found a second judge is asked, whose work grows worse than the page.
  broken('1,900 boxed lines and no story', () => '<div><p>Two words</p></div>'.repeat(1_900), false),
  broken(
    '1,900 linked lines and no story',
    () => '<div><a href="/x">Three linked words</a></div>'.repeat(1_900),
    false,
  ),
  broken(
    '100 levels of short lines and no story',
    () => `${'<div>x y z, a'.repeat(100)}${'<span>b c</span><br>'.repeat(1_500)}${'</div>'.repeat(100)}`,
    false,
  ),
  broken('900,000 characters and no story', () => `<ul>${`<li>${'ab, '.repeat(300)}</li>`.repeat(700)}</ul>`, false),
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
