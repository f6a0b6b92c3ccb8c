/**
 * Pages of one kind that can be made as large as wanted: reading them must cost no more than n log n in their elements. Each is an ordinary
 * story with `n` of one thing below it.
 */

const STORY = Array.from(
  { length: 6 },
  (_, i) =>
    `<p>Keepers of the lower lock counted ${30 + i * 7} barges on day ${i + 1} of the strike, and said that the harbour board had not answered their letter of the week before.</p>`,
).join('\n');
const TITLE = 'Lock keepers strike for a seventh day';

const page = (inside: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>${TITLE}</title>${head}</head><body><main><article><h1>${TITLE}</h1>${STORY}${inside}</article></main></body></html>`;

const each = (n: number, write: (i: number) => string): string => {
  let all = '';
  for (let i = 0; i < n; i++) all += write(i);
  return all;
};

/** A word no other number has, of letters. */
const word = (i: number): string =>
  String(i).replace(/\d/g, (digit) => 'bdfgklmnrt'[Number(digit)] + 'aeiouaeiou'.charAt((i + Number(digit)) % 10));
const name = (i: number): string => {
  const own = word(i);
  return own.charAt(0).toUpperCase() + own.slice(1);
};
const sentence = (i: number): string =>
  `The ${word(i)} barge waited below the lock for ${i + 2} hours before ${name(i)} ${name(i * 7 + 3)} let it pass.`;

/** Markup of about `n` elements, by what there is so much of. */
export const GROWING: Readonly<Record<string, (n: number) => string>> = {
  boxes: (n) => page(each(n / 2, () => '<div><p>x</p></div>')),
  'boxes with names of their own': (n) =>
    page(each(n, (i) => `<div class="${word(i)}-box" id="b${i}">x ${word(i)}</div>`)),
  paragraphs: (n) => page(each(n, (i) => `<p>${sentence(i)}</p>`)),
  'identical paragraphs': (n) => page(each(n, () => `<p>${sentence(1)}</p>`)),
  'short lines': (n) => page(each(n, (i) => `<p>${name(i)} ${word(i + 5)}</p>`)),
  'lines of breaks': (n) => page(each(n, (i) => `${sentence(i)}<br>`)),
  'spans in a paragraph': (n) => page(`<p>${each(n, (i) => `<span>${word(i)} </span>`)}</p>`),
  'links in a paragraph': (n) => page(`<p>${each(n, (i) => `<a href="/${i}">${word(i)}</a> `)}</p>`),
  'text parted by comments': (n) => page(`<p>${each(n, (i) => `${word(i)} <!-- -->`)}</p>`),
  'marked words': (n) => page(`<p>${each(n, (i) => `<b>${word(i)}</b> <i>${word(i)}</i> `)}</p>`),
  'linked headlines': (n) => page(each(n / 2, (i) => `<h3><a href="/${i}">${sentence(i)}</a></h3>`)),
  'headlines under labels': (n) =>
    page(each(n / 3, (i) => `<h3>Read more</h3><p><a href="/${i}">${sentence(i)}</a></p>`)),
  'one label, many links': (n) =>
    page(`<h2>Related articles</h2>${each(n / 2, (i) => `<p><a href="/${i}">${sentence(i)}</a></p>`)}`),
  headings: (n) => page(each(n / 2, (i) => `<h2>${name(i)} barge</h2><p>${sentence(i)}</p>`)),
  'headings alone': (n) => page(each(n, (i) => `<h2>${name(i)} barge at the lock</h2>`)),
  lists: (n) => page(each(n / 3, (i) => `<ul><li>${word(i)}</li><li>${sentence(i)}</li></ul>`)),
  'items of a list': (n) => page(`<ul>${each(n, (i) => `<li>${sentence(i)}</li>`)}</ul>`),
  'items of a nested list': (n) =>
    page(`<ul>${each(n / 2, (i) => `<li>${word(i)}<ul>${'<li>x</li>'}</ul></li>`)}</ul>`),
  'linked items': (n) => page(`<ul>${each(n / 2, (i) => `<li><a href="/${i}">${sentence(i)}</a></li>`)}</ul>`),
  definitions: (n) => page(`<dl>${each(n / 2, (i) => `<dt>${word(i)}</dt><dd>${sentence(i)}</dd>`)}</dl>`),
  'rows of a table': (n) => page(`<table>${each(n / 3, (i) => `<tr><td>${word(i)}</td><td>${i}</td></tr>`)}</table>`),
  tables: (n) => page(each(n / 4, (i) => `<table><tr><td>${word(i)}</td><td>${sentence(i)}</td></tr></table>`)),
  'cells of a layout': (n) => page(`<table><tr>${each(n, (i) => `<td>${sentence(i)}</td>`)}</tr></table>`),
  quotations: (n) => page(each(n / 2, (i) => `<blockquote><p>${sentence(i)}</p></blockquote>`)),
  'paragraphs of a quotation': (n) => page(`<blockquote>${each(n, (i) => `<p>${sentence(i)}</p>`)}</blockquote>`),
  pictures: (n) => page(each(n, (i) => `<img src="https://p.example/${i}.jpg" width="600" height="400">`)),
  figures: (n) =>
    page(
      each(
        n / 3,
        (i) => `<figure><img src="https://p.example/${i}.jpg"><figcaption>${sentence(i)}</figcaption></figure>`,
      ),
    ),
  'pictures in a figure': (n) =>
    page(
      `<figure>${each(n / 2, (i) => `<img src="https://p.example/${i}.jpg"><figcaption>${word(i)}</figcaption>`)}</figure>`,
    ),
  'lazy pictures': (n) => page(each(n / 2, (i) => `<noscript><img src="https://p.example/${i}.jpg"></noscript>`)),
  embeds: (n) => page(each(n, (i) => `<iframe src="https://p.example/${i}"></iframe>`)),
  times: (n) => page(each(n, (i) => `<p><time datetime="2026-01-01">January ${i}, 2026</time></p>`)),
  bylines: (n) => page(each(n, (i) => `<p class="byline">By ${name(i)} ${name(i + 9)}</p>`)),
  'lines of promotion': (n) =>
    page(each(n, (i) => `<p>Subscribe to newsletter number ${i} and read more for free</p>`)),
  'boxes that sell': (n) =>
    page(
      each(
        n / 3,
        (i) => `<div class="promo"><p>Subscribe from ${i} pounds a month</p><p>Sign up to our newsletter</p></div>`,
      ),
    ),
  hashtags: (n) => page(each(n, (i) => `<p>#${word(i)} #lock</p>`)),
  comments: (n) =>
    page(
      `<div class="comments">${each(n / 3, (i) => `<div class="comment"><p>${sentence(i)}</p><p>${name(i)}</p></div>`)}</div>`,
    ),
  stories: (n) =>
    page(
      each(
        n / 3,
        (i) =>
          `<article><h2>${name(i)} barge at the lock</h2><p>${sentence(i)} ${sentence(i + 1)} ${sentence(i + 2)}</p></article>`,
      ),
    ),
  'dated stories in boxes': (n) =>
    page(
      each(
        n / 4,
        (i) =>
          `<div class="s"><h2>${name(i)} barge at the lock</h2><p>${i % 12} hours ago</p><p>${sentence(i)} ${sentence(i + 1)} ${sentence(i + 2)}</p></div>`,
      ),
    ),
  asides: (n) => page(each(n / 2, (i) => `<aside><p>${sentence(i)}</p></aside>`)),
  'hidden boxes': (n) => page(each(n / 2, (i) => `<div hidden><p>${sentence(i)}</p></div>`)),
  forms: (n) => page(each(n / 3, (i) => `<form><label>${word(i)}</label><input name="children"></form>`)),
  buttons: (n) => page(each(n, (i) => `<button>${word(i)}</button>`)),
  footnotes: (n) =>
    page(
      each(
        n / 4,
        (i) => `<p>${word(i)}<a href="#fn${i}" id="ref${i}">${i}</a></p><ol><li id="fn${i}">${sentence(i)}</li></ol>`,
      ),
    ),
  addresses: (n) => page(each(n, (i) => `<address>${sentence(i)}</address>`)),
  'unknown elements': (n) => page(each(n, (i) => `<x-${word(i)}>${sentence(i)}</x-${word(i)}>`)),
  'JSON-LD blocks': (n) =>
    page(
      '',
      each(n, (i) => `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${name(i)}"}</script>`),
    ),
  'meta elements': (n) =>
    page(
      '',
      each(n, (i) => `<meta property="article:author" content="${name(i)}">`),
    ),
  'open formatting': (n) => page(each(n / 2, (i) => `<p><b>${word(i)}</p>`).slice(0, 2_000 + n)),
  'other scripts': (n) => page(each(n, (i) => `<p>第${i}号船闸的管理员说，${i}条驳船在等待，港口委员会没有回信。</p>`)),
  'right to left': (n) =>
    page(each(n, (i) => `<p>قال الحارس رقم ${i} إن المركب ينتظر عند البوابة منذ ${i} ساعات.</p>`)),
};

/** Text of about `n` characters, by what there is so much of: for the analysis, which sees no markup. */
export const GROWING_TEXT: Readonly<Record<string, (n: number) => string>> = {
  sentences: (n) => each(n / 80, (i) => `${sentence(i)} `),
  names: (n) => each(n / 20, (i) => `${name(i)} ${name(i * 7 + 3)} said. `),
  'one name': (n) => each(n / 20, () => `Ada Penrose said so. `),
  'names with titles': (n) =>
    each(n / 40, (i) => `Minister ${name(i)} ${name(i + 3)}, head of ${name(i + 5)}, spoke. `),
  'names without an end': (n) => each(n / 8, (i) => `${name(i)} `),
  initials: (n) => each(n / 3, (i) => `${String.fromCharCode(65 + (i % 26))}. `),
  capitals: (n) => 'A'.repeat(n),
  figures: (n) => each(n / 30, (i) => `It cost ${i}.5 million euros. `),
  'bare numbers': (n) => each(n / 6, (i) => `${i} `),
  'number words': (n) => each(n / 7, () => 'twenty '),
  percentages: (n) => each(n / 40, (i) => `Prices rose by ${i % 100}% from ${i}% in ${1900 + (i % 120)}. `),
  ranges: (n) => each(n / 14, (i) => `${i} to ${i + 5} men, `),
  quotes: (n) => each(n / 50, (i) => `“The lock stays shut ${i},” said ${name(i)}. `),
  'open quotes': (n) => each(n / 3, () => '“a '),
  'straight quotes': (n) => each(n / 3, () => '"a '),
  'single quotes': (n) => each(n / 3, () => "'a "),
  pronouns: (n) => `Ada Penrose came. ${each(n / 12, () => 'She said so. ')}`,
  dates: (n) => each(n / 20, (i) => `On ${1 + (i % 28)} May ${1900 + (i % 120)}. `),
  'one word': (n) => 'x'.repeat(n),
  dots: (n) => '.'.repeat(n),
  spaces: (n) => `a${' '.repeat(n)}b`,
  commas: (n) => each(n / 3, () => 'a, '),
  zalgo: (n) => each(n / 500, (i) => `${word(i)}${'\u0300\u0316\u0334'.repeat(166)} `),
  'one zalgo letter': (n) => `e${'\u0300\u0316\u0334'.repeat(n / 3)}`,
  'direction marks': (n) => 'a\u202e\u2066'.repeat(n / 3),
  surrogates: (n) => '\ud83d'.repeat(n),
  'soft hyphens': (n) => 'a\u00ad'.repeat(n / 2),
  hyphens: (n) => 'a-'.repeat(n / 2),
  'one sentence': (n) => each(n / 6, (i) => `${word(i)} and `),
};
