import type { Entity, GoldText, Label } from './corpora.ts';

/** Texts in a row, a blank line apart; a name is "[PER Ann Hill]". */
export function parseMarked(file: string, name: string): GoldText[] {
  return file
    .trim()
    .split(/\n\s*\n/)
    .map((marked, i) => ({ id: `${name}-${i}`, ...parse(marked) }));
}

function parse(marked: string): { text: string; ents: Entity[] } {
  const ents: Entity[] = [];
  let text = '';
  for (const part of marked.split(/(\[(?:PER|ORG|LOC|MISC) [^\]]+\])/)) {
    const name = /^\[(PER|ORG|LOC|MISC) ([^\]]+)\]$/.exec(part);
    if (!name) {
      if (/[[\]]/.test(part)) throw new Error(`a bracket that marks no name: ${part.slice(0, 80)}`);
      text += part;
      continue;
    }
    const [, type, words] = name as unknown as [string, Label, string];
    ents.push([text.length, text.length + words.length, type]);
    text += words;
  }
  return { text, ents };
}
