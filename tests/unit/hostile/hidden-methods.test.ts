import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { snapshot } from '../../../utils/platform/snapshot.ts';

const methods = ['removeChild', 'replaceChild', 'replaceWith', 'remove', 'append', 'setAttribute', 'getAttributeNames'];

/** A form's controls hide its own methods (HTML, "HTMLFormElement [LegacyOverrideBuiltIns]"). */
test.each(methods)('a control named %s keeps nothing in the copy, and loses nothing', (name) => {
  const form = `<form><input name="${name}"><script>1</script><!-- note --><p>A line of the story.</p></form>`;
  const { document } = new JSDOM(`<body>${form}</body>`).window;
  const copy = snapshot(document);
  expect(copy.body.textContent?.trim()).toBe('A line of the story.');
  expect(copy.querySelectorAll('form, input, script')).toHaveLength(0);
});
