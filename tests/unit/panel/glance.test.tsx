// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { Glance } from '../../../components/context/Glance.tsx';
import type { Actor, Context } from '../../../utils/context/types.ts';
import { rowsOf } from '../../../utils/export/rows.ts';
import { context, story } from './story.ts';
import { t } from './words.ts';

afterEach(() => render(null, document.body));

function linesOf(found: Context): readonly (string | undefined)[] {
  act(() => render(<Glance {...{ article: story, context: found, t }} />, document.body));
  return [...document.querySelectorAll('dd')].map((line) => line.textContent?.trim());
}

/** An organisation more salient than anybody. */
const company = { ...(context.actors[0] as Actor), id: 3, name: 'Brightwater', type: 'ORG' as const, score: 9 };

test('the line of people begins with people, by salience, then organisations', () => {
  expect(linesOf({ ...context, actors: [company, ...context.actors] })[0]).toBe(
    'Ingrid Halloran · Tomasz Wieland · Brightwater',
  );
});

test('a story of places alone has its places', () => {
  expect(linesOf({ ...context, actors: context.actors.filter(({ type }) => type === 'LOC') })[0]).toBe('Skelder Bay');
});

test('who stands beside the story is neither shown nor taken along', () => {
  const aside = { ...company, isAside: true as const };
  const found = { ...context, actors: [...context.actors, aside] };
  expect(linesOf(found)[0]).toBe('Ingrid Halloran · Tomasz Wieland');
  expect(JSON.stringify(rowsOf({ article: story, context: found, readAt: '2026-01-01' }))).not.toContain('Brightwater');
});
