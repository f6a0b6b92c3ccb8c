import { expect, test } from 'vitest';
import { withoutSite } from '../../../utils/article/metadata/title.ts';
import { metadataOfParts } from './page.ts';

test.each([
  ['Ferry crews walk out over pay | Harbour Gazette', 'Ferry crews walk out over pay'],
  ['Ferry crews walk out over pay - Harbour Gazette', 'Ferry crews walk out over pay'],
  ['Harbour Gazette: Ferry crews walk out over pay', 'Harbour Gazette: Ferry crews walk out over pay'],
  ['Harbour Gazette » Ferry crews walk out over pay', 'Ferry crews walk out over pay'],
  ['Ferry crews walk out over pay | News | HARBOUR GAZETTE', 'Ferry crews walk out over pay'],
  ['Ferry crews walk out over pay | Local News', 'Ferry crews walk out over pay'],
  // Look-alikes: the mark belongs to the headline.
  ['The strike - what now for commuters?', 'The strike - what now for commuters?'],
  ['Interview | A life on the water', 'Interview | A life on the water'],
  ['Harbour Gazette', 'Harbour Gazette'],
  ['', ''],
])('%s', (title, headline) => {
  expect(withoutSite(title, ['Harbour Gazette', 'harbour-gazette'])).toBe(headline);
});

test('a heading that says what the data say is the title as it is shown', () => {
  const { title } = metadataOfParts({
    head: '<title>Ferry crews walk out over pay - Harbour Gazette</title><meta property="og:title" content="Ferry crews walk out over pay">',
    body: '<h1>Harbour Gazette</h1><article><h1>Ferry Crews Walk Out over Pay</h1></article><h1>Weather</h1>',
  });
  expect(title).toBe('Ferry Crews Walk Out over Pay');
});

test('soft hyphens of a heading do not matter', () => {
  const head = '<title>Gazette</title><meta property="og:title" content="Politische Ziele im Hafen">';
  expect(metadataOfParts({ head, body: '<h1>Poli&shy;tische Ziele im Ha&shy;fen</h1>' }).title).toBe(
    'Politische Ziele im Hafen',
  );
});

test('data win where no heading is like them', () => {
  const { title } = metadataOfParts({
    head: '<title>Harbour Gazette</title><meta property="og:title" content="Ferry crews walk out over pay">',
    body: '<h1>Harbour Gazette</h1><h1>Opinion</h1>',
  });
  expect(title).toBe('Ferry crews walk out over pay');
});

test('a page without data is called by its one h1', () => {
  expect(metadataOfParts({ body: '<h1>On the  <em>quay</em></h1>' }).title).toBe('On the quay');
  expect(metadataOfParts({}).title).toBe('');
});

test('entities that were encoded twice are decoded, markup in a title is text', () => {
  const { title } = metadataOfParts({
    head: '<meta property="og:title" content="Salt &amp;amp; sea &lt;b&gt; &amp;#039;now&amp;#039;">',
  });
  expect(title).toBe("Salt & sea <b> 'now'");
});
