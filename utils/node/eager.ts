import { type Plugin, parseAst } from 'vite';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}
interface Method extends Node {
  readonly kind?: string;
  readonly method?: boolean;
}
interface Named extends Node {
  readonly id: { readonly name: string } | null;
  readonly declaration?: Node | null;
}
interface Edit {
  readonly at: number;
  readonly to: number;
  readonly text: string;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/**
 * Has the engine compile a script's functions while it reads the script. V8 only looks over a function it meets, and parses it anew when it
 * is first called; one in parentheses it compiles at once ("possibly invoked function expressions", https://v8.dev/blog/preparser).
 * Scripts that run once, and most of whose functions run then, are read twice otherwise. The minifier keeps such parentheses.
 */
export function eagerFunctions(isWanted: (id: string) => boolean = () => true): Plugin {
  return {
    name: 'eager-functions',
    enforce: 'post',
    apply: 'build',
    transform(code, id) {
      return /\.([cm]?js|tsx?)(\?.*)?$/.test(id) && isWanted(id) ? { code: eager(code), map: null } : undefined;
    },
  };
}

/** The module with its functions in parentheses; those it declares become values of variables that stand before everything else. */
export function eager(code: string): string {
  const { body } = parseAst(code) as unknown as { body: readonly Named[] };
  const edits: Edit[] = [];
  let before = '';
  for (const statement of body) {
    const isExported = statement.type === 'ExportNamedDeclaration';
    const declared = (isExported ? statement.declaration : statement) as Named | null | undefined;
    if (declared?.type === 'FunctionDeclaration' && declared.id) {
      const { name } = declared.id;
      const inner = edited(code, declared.start, declared.end, functionsIn(declared, false));
      before += `var ${name} = (${inner});${isExported ? `export { ${name} };` : ''}\n`;
      edits.push({ at: statement.start, to: statement.end, text: '' });
    } else edits.push(...functionsIn(statement, false));
  }
  return before + edited(code, 0, code.length, edits);
}

/** A function that has no word of its own before it: `{ name() {} }`, `class { get name() {} }`. */
const isMethodOf = ({ type, kind, method }: Method): boolean =>
  type === 'MethodDefinition' || (type === 'Property' && (method === true || kind !== 'init'));

/** Parentheses around the functions under a node, in the order of the text. Methods cannot have any. */
function functionsIn(node: Node, isMethod: boolean): Edit[] {
  const isValue = node.type === 'ArrowFunctionExpression' || node.type === 'FunctionExpression';
  const hasMethod = isMethodOf(node);
  const inner = Object.values(node).flatMap((child: unknown) =>
    (Array.isArray(child) ? child : [child])
      .filter(isNode)
      .flatMap((part) => functionsIn(part, hasMethod && part.type === 'FunctionExpression')),
  );
  if (!isValue || isMethod) return inner;
  const { start, end } = node;
  return [{ at: start, to: start, text: '(' }, ...inner, { at: end, to: end, text: ')' }];
}

/** Part of a text with edits in their order. */
function edited(code: string, from: number, to: number, edits: readonly Edit[]): string {
  let text = '';
  let at = from;
  for (const edit of [...edits].sort((a, b) => a.at - b.at)) {
    text += code.slice(at, edit.at) + edit.text;
    at = edit.to;
  }
  return text + code.slice(at, to);
}
