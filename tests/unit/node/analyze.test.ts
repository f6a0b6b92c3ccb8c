import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { isRecord } from '../../../utils/node/analyze/jobs.ts';
import { loadPage } from '../../../utils/node/analyze/load-page.ts';
import { Pool } from '../../../utils/node/analyze/pool.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'sidelight-analyze-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PARAGRAPHS = [
  'The harbour council of Northport voted on Monday to rebuild the old sea wall before the winter storms return to the coast.',
  'Mayor Ada Lund said the work would cost 12 million euros and would take about two years, according to the engineers.',
  'Fishing crews, who had asked for the wall to be moved, told the council that the new plan leaves their moorings dry.',
  'The first stones are to be laid in spring, and the regional bank has agreed to lend a third of the money to the town.',
];
const page = (head = '') =>
  `<!doctype html><html lang="en"><head><title>Northport to rebuild its sea wall</title>${head}</head><body><nav><a href="/">Home</a></nav><article><h1>Northport to rebuild its sea wall</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;

function save(name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

function analyze(args: readonly string[], input = '') {
  const run = spawnSync('node_modules/.bin/node', ['utils/node/analyze.ts', ...args], { input, encoding: 'utf8' });
  return { status: run.status, out: run.stdout, err: run.stderr };
}

function analyzeLines(lines: readonly unknown[]) {
  const run = analyze(
    ['--jsonl'],
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  );
  const answers = run.out
    .split('\n')
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line))
    .filter(isRecord);
  return { ...run, of: (id: unknown) => answers.find((answer) => answer.id === id), answers };
}

describe('analyze', () => {
  test('--jsonl answers every line, and goes on after bad ones', () => {
    const run = analyzeLines([
      { id: 'page', url: 'https://news.example/wall', path: save('page.html', page()) },
      'not json',
      { id: 'gone', url: '', path: path.join(folder, 'gone.html') },
      '',
      { id: 'nothing' },
      { id: 7, text: PARAGRAPHS.join('\n'), title: 'Northport', lang: 'en' },
      { id: 'pdf', url: '', path: save('page.pdf', '%PDF-1.7') },
    ]);
    expect(run.status).toBe(1);
    expect(run.answers).toHaveLength(6);
    expect(run.of('page')).toMatchObject({ title: 'Northport to rebuild its sea wall', lang: 'en', dir: 'ltr' });
    expect(run.of('page')?.text).toBe(PARAGRAPHS.join('\n'));
    expect(Object.keys(run.of('page') ?? {})).toEqual(
      'id title byline siteName publishedTime lang dir text removed actors figures quotes'.split(' '),
    );
    expect(Object.keys(run.of(7) ?? {})).toEqual(['id', 'actors', 'figures', 'quotes']);
    expect(run.of(null)).toMatchObject({ error: { code: 'bad-line' } });
    expect(run.of('gone')).toMatchObject({ error: { code: 'unreadable-file' } });
    expect(run.of('nothing')).toMatchObject({ error: { code: 'bad-line' } });
    expect(run.of('pdf')).toMatchObject({ error: { code: 'not-html' } });
  });

  test('offsets are UTF-16 units of the text given, or of the text answered', () => {
    const text = `\n  😀 Opening line.\n\n${PARAGRAPHS.join('\n\n')}`;
    const run = analyzeLines([
      { id: 'text', text, lang: 'en' },
      { id: 'page', url: '', path: save('page.html', page()) },
    ]);
    expect(run.status).toBe(0);
    for (const [id, source] of [
      ['text', text],
      ['page', run.of('page')?.text],
    ] as const) {
      const figures = run.of(id)?.figures;
      const found = Array.isArray(figures) ? figures.filter(isRecord) : [];
      for (const figure of found) {
        expect(String(source).slice(Number(figure.start), Number(figure.end))).toContain(String(figure.text).slice(-4));
      }
    }
  });

  test('a file becomes Markdown, or the same as JSON', () => {
    const file = save('page.html', page());
    const markdown = analyze([file]);
    expect(markdown.status).toBe(0);
    expect(markdown.out).toContain('# Northport to rebuild its sea wall\n');
    for (const text of PARAGRAPHS) expect(markdown.out).toContain(text);
    expect(markdown.out).toContain('## Removed from the page');
    expect(JSON.parse(analyze(['--json', file]).out)).toMatchObject({ file, text: PARAGRAPHS.join('\n') });
  });

  test('a missing file is said and the other still read', () => {
    const run = analyze([path.join(folder, 'gone.html'), save('page.html', page())]);
    expect(run.status).toBe(1);
    expect(run.err).toContain('gone.html');
    expect(run.out).toContain(PARAGRAPHS[0]);
  });

  test('a page that takes too long is answered with an error, and the next one is read', async () => {
    const file = save('page.html', page());
    const slow = new Pool({ threads: 1, timeLimit: 1, memoryLimit: 500 });
    expect(await slow.run({ kind: 'page', path: file, url: '' })).toMatchObject({ error: { code: 'time-limit' } });
    await slow.close();
    const pool = new Pool({ threads: 1, timeLimit: 60_000, memoryLimit: 500 });
    const both = await Promise.all([0, 1].map(() => pool.run({ kind: 'page', path: file, url: '' })));
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    await pool.close();
  });
});

describe('loadPage', () => {
  const titleOf = async (name: string, content: Uint8Array) => {
    const loaded = await loadPage(save(name, content), 'https://news.example/a/');
    if (!loaded.ok) throw new Error(loaded.error.message);
    const { title, baseURI } = loaded.value.document;
    loaded.value.close();
    return { title, baseURI };
  };
  const html = (meta: string) => Buffer.from(`${meta}<title>Café – “Ñandú”</title>`);
  test.each([
    [
      'declared windows-1252',
      Buffer.from('<meta charset=windows-1252><title>Caf\xe9 \x96 \x93\xd1and\xfa\x94</title>', 'latin1'),
    ],
    ['undeclared windows-1252', Buffer.from('<title>Caf\xe9 \x96 \x93\xd1and\xfa\x94</title>', 'latin1')],
    ['declared UTF-8', html('<meta charset=utf-8>')],
    ['undeclared UTF-8', html('')],
    ['UTF-8 with BOM', html('\ufeff')],
    ['UTF-16 with BOM', Buffer.from('\ufeff<title>Café – “Ñandú”</title>', 'utf16le')],
  ])('decodes %s', async (name, bytes) => {
    expect((await titleOf(`${name}.html`, bytes)).title).toBe('Café – “Ñandú”');
  });

  test('knows its address, and runs no script', async () => {
    const script =
      '<title>as saved</title><script>document.title = "changed"</script><img src=x onerror="document.title=1">';
    expect(await titleOf('script.html', Buffer.from(script))).toEqual({
      title: 'as saved',
      baseURI: 'https://news.example/a/',
    });
  });
});
