import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { JSDOM, VirtualConsole } from 'jsdom';
import { readArticle } from '../../../utils/article/index.ts';
import { askReadability } from '../../../utils/article/root/readability.ts';
import { storyText } from '../../../utils/article/types.ts';
import { linesOf } from './lines.ts';

export interface Extraction {
  readonly text: string;
  readonly error?: string;
}
/** `domain` is the page's registrable domain: which trained model has not seen it. */
export type Extractor = (html: string, url: string, domain: string) => Promise<Extraction> | Extraction;

const webUrl = (url: string): string => (/^https?:/.test(url) ? url : 'https://example.com/');

function withPage<T>(html: string, url: string, use: (document: Document) => T): T {
  const { window } = new JSDOM(html, { url: webUrl(url), virtualConsole: new VirtualConsole() });
  try {
    return use(window.document);
  } finally {
    window.close();
  }
}

/** As the command line and the extension read a page: a detached document. */
function sidelight(html: string, url: string): Extraction {
  return withPage('', url, ({ defaultView }) => {
    if (!defaultView) return { text: '', error: 'no window' };
    const page = new defaultView.DOMParser().parseFromString(html, 'text/html');
    const result = readArticle(page, { url, secondOpinion: askReadability });
    return result.ok ? { text: storyText(result.value) } : { text: '', error: result.error.code };
  });
}

const readability = (html: string, url: string): Extraction =>
  withPage(html, url, (document) => {
    let text = '';
    const serializer = (root: Node): string => {
      text = linesOf(root);
      return '';
    };
    new Readability(document, { serializer }).parse();
    return { text };
  });

async function defuddle(html: string, url: string): Promise<Extraction> {
  const { window } = new JSDOM(html, { url: webUrl(url), virtualConsole: new VirtualConsole() });
  const { content } = await Defuddle(window.document, window.location.href, { useAsync: false });
  window.close();
  return withPage(content, url, (document) => ({ text: linesOf(document.body) }));
}

export const EXTRACTORS: Readonly<Record<string, Extractor>> = {
  Sidelight: sidelight,
  Readability: readability,
  Defuddle: defuddle,
};
