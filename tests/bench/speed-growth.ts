import type { CDPSession } from 'puppeteer-core';

const SIZES = [1_000, 10_000, 100_000];

/** Pages of made-up paragraphs, lists and boxes, of about so many elements, read warm by both: milliseconds by size. */
const RUN = (peer: 'sidelight' | 'readability', size: number): string => `(() => {
  const text = 'The harbour office said on Monday that the ferry, which was late again, would sail at noon, and the mayor said so.';
  const part = (n) => '<section class="part"><h2>Part ' + n + '</h2>' + ('<p>' + text + ' <a href="/' + n + '">More</a></p>').repeat(4) +
    '<ul>' + '<li>An item of a list</li>'.repeat(5) + '</ul></section>';
  let html = '';
  for (let n = 0; n * 15 < ${size}; n++) html += part(n);
  const page = () => new DOMParser().parseFromString('<title>Growth of a page</title><article>' + html + '</article>', 'text/html');
  const times = [];
  for (let turn = 0; turn < 3; turn++) {
    const document = page();
    const t0 = performance.now();
    ${peer === 'sidelight' ? "sidelight.readArticle(document, { url: 'https://a.example/story' })" : 'new peers.Readability(document).parse()'};
    times.push(performance.now() - t0);
  }
  return Math.min(...times);
})()`;

/** Prints how the time grows: the exponent between the smallest and the largest page, and the time of each. */
export async function printGrowth(
  session: CDPSession,
  worlds: Readonly<Record<'sidelight' | 'readability', number>>,
): Promise<void> {
  console.log(
    `growth, best of three warm readings of ${SIZES.map((size) => size.toLocaleString('en')).join(', ')} elements`,
  );
  for (const peer of ['readability', 'sidelight'] as const) {
    const times: number[] = [];
    for (const size of SIZES) {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression: RUN(peer, size),
        contextId: worlds[peer],
        returnByValue: true,
      });
      times.push(exceptionDetails ? Number.NaN : Number(result.value));
    }
    const exponent = Math.log10((times.at(-1) ?? Number.NaN) / (times[0] ?? Number.NaN)) / 2;
    console.log(
      `${peer.padEnd(24)} exponent ${exponent.toFixed(2)}   ${times.map((ms) => `${ms.toFixed(0)} ms`).join(', ')}`,
    );
  }
}
