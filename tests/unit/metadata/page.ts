import { type Metadata, readMetadata } from '../../../utils/article/metadata/index.ts';
import { pageDocument } from '../../pages/document.ts';

export const PAGE_URL = 'https://www.harbour-gazette.example/2026/11/ferry-strike';

interface Parts {
  readonly head?: string;
  readonly body?: string;
  readonly html?: string;
  readonly url?: string;
}

/** Metadata of a page made of parts. */
export function metadataOfParts({ head = '', body = '', html = '', url = PAGE_URL }: Parts): Metadata {
  return readMetadata(
    pageDocument(`<!doctype html><html ${html}><head>${head}</head><body>${body}</body></html>`, url),
    url,
  );
}

export const jsonLd = (data: unknown): string =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;
