import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dependencies } from '../../../package.json' with { type: 'json' };
import { credits, SHIPPED } from '../../../utils/node/credits.ts';

test('every package that is shipped is credited, with its licence in full', () => {
  const notice = readFileSync('NOTICE', 'utf8');
  expect(SHIPPED, 'add it to SHIPPED in utils/node/credits.ts').toEqual(
    expect.arrayContaining(Object.keys(dependencies)),
  );
  for (const name of SHIPPED) expect(notice, 'add its line to NOTICE').toContain(`\n  ${name} `);
  const text = credits();
  for (const words of ['Apache License', 'Mozilla Public License', 'MIT License', 'SIL OPEN FONT LICENSE'])
    expect(text.toLowerCase()).toContain(words.toLowerCase());
});
