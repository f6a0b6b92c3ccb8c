import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';

export const root = path.resolve(import.meta.dirname, '../..');

/** Any node of the syntax tree (ESTree with TypeScript, as oxc gives it). */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

export interface Source {
  /** From the project's top, with "/". */
  readonly path: string;
  readonly text: string;
  /** Every node, parents before children. */
  readonly nodes: readonly Node[];
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

function allNodes(program: Node): Node[] {
  const found: Node[] = [];
  const stack: Node[] = [program];
  for (let node = stack.pop(); node; node = stack.pop()) {
    found.push(node);
    for (const value of Object.values(node).flat()) if (isNode(value)) stack.push(value);
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

export function parse(file: string, text: string): Source {
  const { program, errors } = parseSync(file, text);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  return { path: file, text, nodes: allNodes(program as unknown as Node) };
}

const listed = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));

const FOLDERS = ['components', 'entrypoints', 'tests', 'utils'];

/** All files of the rooms, from the project's top. */
export const files: readonly string[] = FOLDERS.flatMap(listed).sort();

/** All code of the rooms, parsed. */
export const sources: readonly Source[] = files
  .filter((file) => /\.(ts|tsx|mjs)$/.test(file))
  .map((file) => parse(file, readFileSync(path.join(root, file), 'utf8')));

export const inRoom = (room: string): readonly Source[] => sources.filter(({ path }) => path.startsWith(room));

export const lineOf = ({ text }: Source, offset: number): number => text.slice(0, offset).split('\n').length;

/** "path:line", as editors open it. */
export const at = (source: Source, node: Node): string => `${source.path}:${lineOf(source, node.start)}`;

export interface Import {
  /** A file from the project's top for relative ones, else the package as written. */
  readonly target: string;
  readonly typesOnly: boolean;
  readonly node: Node;
}

const IMPORTING = new Set(['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration', 'ImportExpression']);

/** What a file imports or hands on, dynamic imports of a fixed name too. */
export function importsOf({ path: file, nodes }: Source): Import[] {
  return nodes.flatMap((node) => {
    const from = IMPORTING.has(node.type) && isNode(node.source) ? node.source.value : undefined;
    if (typeof from !== 'string') return [];
    const target = from.startsWith('.') ? path.posix.join(path.posix.dirname(file), from) : from;
    return [{ target: target.replace(/\?.*$/, ''), typesOnly: isTypesOnly(node), node }];
  });
}

function isTypesOnly(node: Node): boolean {
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  const specifiers = Array.isArray(node.specifiers) ? node.specifiers.filter(isNode) : [];
  return specifiers.length > 0 && specifiers.every((specifier) => specifier.importKind === 'type');
}

export const stringsOf = ({ nodes }: Source): string[] =>
  nodes.flatMap((node) => (node.type === 'Literal' && typeof node.value === 'string' ? [node.value] : []));
