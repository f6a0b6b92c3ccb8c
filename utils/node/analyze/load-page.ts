import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import sniffHTMLEncoding from 'html-encoding-sniffer';
import { JSDOM, VirtualConsole } from 'jsdom';
import { fail, ok, type Result } from '../../result.ts';
import { type AnalyzeError, messageOf } from './jobs.ts';

/** A saved page as a document. `close` frees its window; the document must not be used after it. */
export interface LoadedPage {
  readonly document: Document;
  close(): void;
}

const startsWith = (bytes: Uint8Array, ...prefix: readonly number[]): boolean =>
  prefix.every((byte, index) => bytes[index] === byte);

/**
 * Reads a saved page (also gzipped) in the encoding it declares. It gets no browsing context: no script runs, nothing is
 * loaded, no style sheet is parsed.
 */
export async function loadPage(path: string, url: string): Promise<Result<LoadedPage, AnalyzeError>> {
  let bytes: Uint8Array;
  try {
    const file = await readFile(path);
    bytes = startsWith(file, 0x1f, 0x8b) ? gunzipSync(file) : file;
  } catch (error) {
    return fail({ code: 'unreadable-file', message: `Cannot read ${path}: ${messageOf(error)}` });
  }
  if (isBinary(bytes)) return fail({ code: 'not-html', message: `${path} is not an HTML file.` });
  const window = new JSDOM('', {
    ...(isWebAddress(url) && { url }),
    virtualConsole: new VirtualConsole(),
  }).window;
  const isXhtml = /\.(xhtml|xht)(\.gz)?$/i.test(path);
  const document = new window.DOMParser().parseFromString(
    decode(bytes, isXhtml),
    isXhtml ? 'application/xhtml+xml' : 'text/html',
  );
  return ok({ document, close: () => window.close() });
}

/** PDF, or bytes no HTML file has at its start. */
const isBinary = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 0x25, 0x50, 0x44, 0x46) ||
  (!startsWith(bytes, 0xff, 0xfe) && !startsWith(bytes, 0xfe, 0xff) && bytes.subarray(0, 512).includes(0));

const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url) && URL.canParse(url);

function decode(bytes: Uint8Array, xml: boolean): string {
  const encoding = sniffHTMLEncoding(bytes, { xml, defaultEncoding: isUtf8(bytes) ? 'UTF-8' : 'windows-1252' });
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch (error) {
    // "replacement" and "x-user-defined" are names of the Encoding Standard that TextDecoder refuses.
    if (error instanceof RangeError) return new TextDecoder('utf-8').decode(bytes);
    throw error;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
