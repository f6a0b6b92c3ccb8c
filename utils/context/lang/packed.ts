/**
 * A table of units as text: a line each, its name and the words for it, parted by "|". "=" is the name itself and "+" the name with an s, so
 * that "metre|=|+" is metre and metres. A string costs nothing until its language is asked for; an object of 600 lists would be built at start.
 */
export function* wordsOfPacked(packed: string): Generator<readonly [word: string, name: string]> {
  for (const line of packed.split('\n')) {
    const [name = '', ...words] = line.split('|');
    for (const word of words) yield [word === '=' ? name : word === '+' ? `${name}s` : word, name];
  }
}

/** The text of a table: what `wordsOfPacked` reads. */
export const packUnits = (table: ReadonlyMap<string, Iterable<string>>): string =>
  [...table]
    .map(([name, words]) =>
      [name, ...[...words].map((word) => (word === name ? '=' : word === `${name}s` ? '+' : word))].join('|'),
    )
    .join('\n');
