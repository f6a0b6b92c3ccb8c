// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { toSafeFragment } from '../../../components/reader/safe-fragment.ts';

function shown(html: string, options = {}): string {
  const box = document.createElement('div');
  box.append(toSafeFragment(html, document, { url: 'https://a.example/story', ...options }));
  return box.innerHTML;
}

describe('what stays', () => {
  test.each([
    ['<p>One <b>two</b> <em lang="fr">trois</em></p>', '<p>One <b>two</b> <em lang="fr">trois</em></p>'],
    ['<ol start="3"><li>a</li></ol>', '<ol start="3"><li>a</li></ol>'],
    [
      '<table><tbody><tr><td colspan="2">1</td></tr></tbody></table>',
      '<table><tbody><tr><td colspan="2">1</td></tr></tbody></table>',
    ],
    ['<section><p>a</p></section>', '<p>a</p>'],
    // Nothing but text between a paragraph's tags is not parsed; whatever else it could be is.
    ['<h2>Plain words, "quoted"</h2>', '<h2>Plain words, "quoted"</h2>'],
    ['<p>a &amp; b &lt;i&gt;</p>', '<p>a &amp; b &lt;i&gt;</p>'],
    ['<p>a > b</p>', '<p>a &gt; b</p>'],
    ['<p>one</p><p>two</p>', '<p>one</p><p>two</p>'],
    ['<p class="x">one</p>', '<p>one</p>'],
    ['<p>one</h2>', '<p>one</p>'],
    ['<title>one</title>', ''],
  ])('%s', (html, expected) => expect(shown(html)).toBe(expected));

  test('links are opened without a trace', () => {
    expect(shown('<a href="https://b.example/x" target="_top" ping="https://t.example" onclick="x()">x</a>')).toBe(
      '<a href="https://b.example/x" rel="noopener noreferrer">x</a>',
    );
    expect(shown('<a href="mailto:a@b.example">x</a>')).toContain('href="mailto:a@b.example"');
  });

  test('pictures are asked for without a referrer, and late', () => {
    expect(shown('<img src="https://a.example/p.jpg" alt="p" srcset="x 2x" style="width:1px">')).toBe(
      '<img src="https://a.example/p.jpg" alt="p" referrerpolicy="no-referrer" loading="lazy" decoding="async">',
    );
    expect(shown('<img src="data:image/png;base64,AAAA">')).toContain('src="data:image/png;base64,AAAA"');
  });

  test('a link within the page is a jump to a marked place, without an id', () => {
    const html = '<p><a href="https://a.example/story#fn1">1</a></p><p id="fn1">Note</p>';
    expect(shown(html)).toBe('<p><a href="#" data-jump="fn1">1</a></p><p data-anchor="fn1">Note</p>');
  });
});

describe('what is cut', () => {
  const long = 'x'.repeat(5_000);
  test('the name of a place, and of the place a link jumps to', () => {
    expect(shown(`<p id="${long}">a</p>`)).toBe(`<p data-anchor="${'x'.repeat(200)}">a</p>`);
    expect(shown(`<a href="#${long}">a</a>`)).toBe(`<a href="#" data-jump="${'x'.repeat(200)}">a</a>`);
    expect(shown(`<a href="#%${long}">a</a>`).length, 'a stray "%"').toBeLessThan(300);
  });

  test('a picture of megabytes inside the markup is none', () => {
    const picture = (length: number) => `<img src="data:image/png;base64,${'A'.repeat(length)}">`;
    expect(shown(picture(1_000_000))).toContain('src=');
    expect(shown(picture(2_000_001))).not.toContain('src=');
  });
});

describe('what goes', () => {
  test.each([
    '<script>x()</script>',
    '<img src=x onerror=x()>',
    '<img src="https://t.example/p.gif" width="1" height="1">',
    '<img src="data:image/svg+xml;base64,AAAA">',
    '<a href="javascript:x()">t</a>',
    '<a href=" jav\tascript:x()">t</a>',
    '<a href="data:text/html,x">t</a>',
    '<a href="/relative">t</a>',
    '<a href="ftp://t.example/x">t</a>',
    '<a href="tel:1-x()">t</a>',
    '<a href="sms:1?body=x()">t</a>',
    '<form action="https://t.example"><input name="parentNode"></form>',
    '<iframe src="https://t.example"></iframe>',
    '<svg><style>@import "https://t.example"</style><a xlink:href="javascript:x()">t</a></svg>',
    '<math><mtext><table><mglyph><style><img src=x onerror=x()></style></mglyph></table></mtext></math>',
    '<p style="background:url(https://t.example)" class="c" name="n">t</p>',
    '<p is="x-y">t</p>',
    '<x-y>t</x-y>',
    '<template shadowrootmode="open"><script>x()</script></template>',
    '<video poster="https://t.example"><source src="https://t.example"></video>',
    '<object data="https://t.example"></object>',
    '<link rel="prefetch" href="https://t.example">',
    '<meta http-equiv="refresh" content="0;url=https://t.example">',
    '<base href="https://t.example">',
    '<noscript><p title="</noscript><img src=x onerror=x()>"></noscript>',
    '<p data-jump="x" data-anchor="y">t</p>',
    '<p>t</p><button name="x()" formaction="https://t.example">t</button><select name="x"><option>t</option></select>',
    '<p>t<img src="https://t.example/p.gif" width="2px" height="300"></p>',
  ])('%s', (html) => {
    const output = shown(html);
    expect(output, 'no element but those of a story').not.toMatch(/<(?!\/?(?:p|a|b|img|table|tbody|tr|td)\b)/);
    expect(output).not.toMatch(/t\.example|javascript|onerror|x\(\)|style|class=|\bid=|name=|is=|x-y|svg|data:|data-/i);
  });

  test('with pictures off no picture is left', () => {
    expect(shown('<p>a<img src="https://a.example/p.jpg"></p>', { pictures: false })).toBe('<p>a</p>');
  });
});
