import type { Plugin } from 'vite';

/** The lists DOMPurify allows where it is told none: elements (`html$1`) and attributes. It is always told ours (`components/reader/safe-fragment.ts`). */
const PRESETS = ['html$1', 'html', 'svg', 'mathMl', 'xml'];

/**
 * DOMPurify without its presets: a fifth of its size, and of what it does when it is first asked. Nothing that judges is touched; asked
 * without a list it lets nothing through.
 * @throws where the library has no such list any more: look at what its presets are made of then
 */
export function withoutPresets(code: string): string {
  return PRESETS.reduce((slim, name) => {
    const list = new RegExp(`^const ${name.replace('$', '\\$')} = freeze\\(\\[[^\\]]*\\]\\);$`, 'm');
    if (!list.test(slim)) throw new Error(`DOMPurify has no list ${name} any more`);
    return slim.replace(list, () => `const ${name} = freeze([]);`);
  }, code);
}

export const slimPurifier = (): Plugin => ({
  name: 'slim-purifier',
  enforce: 'pre',
  apply: 'build',
  transform: (code, id) => (/dompurify[/\\]dist[/\\]purify\.es\.mjs$/.test(id) ? withoutPresets(code) : undefined),
});
