import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

/** What a path answers with. */
export interface Served {
  readonly body: string | Uint8Array;
  /** Content-Type; HTML in UTF-8 unless said. */
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Server {
  /** "http://127.0.0.1:PORT" */
  readonly origin: string;
  /** Paths asked for so far, in order. */
  readonly requests: readonly string[];
  close(): void;
}

/** Serves pages to a browser on this machine only. `answer` gets the path with its query; undefined is 404. */
export function serve(answer: (path: string) => Served | undefined): Promise<Server> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    requests.push(path);
    const served = answer(path);
    response.writeHead(served ? 200 : 404, {
      'Content-Type': served?.type ?? 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      ...served?.headers,
    });
    response.end(served?.body ?? '');
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' ? address?.port : undefined;
      resolve({ origin: `http://127.0.0.1:${port}`, requests, close: () => server.close().closeAllConnections() });
    });
  });
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.htm': 'text/html',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xhtml': 'application/xhtml+xml',
};

/** A file beside the page, and nothing above it. Without a charset: a saved page says its own. */
export function fileIn(folder: string, asked: string): Served | undefined {
  const file = path.join(folder, decodeURIComponent(asked.replace(/[?#].*$/, '')));
  const type = TYPES[path.extname(file)];
  if (!type || !file.startsWith(folder + path.sep) || !existsSync(file)) return undefined;
  return { body: readFileSync(file), type };
}
