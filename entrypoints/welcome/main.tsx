import '../../components/tokens.css';
import '../../components/context/surface.css';
import '../../components/settings/settings.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Welcome } from '../../components/settings/Welcome.tsx';
import { openCleanSample, SAMPLE_PAGE } from '../../utils/platform/sample.ts';
import { keysOf, readShortcuts } from '../../utils/platform/shortcuts.ts';
import { openSurface } from '../../utils/platform/surface.ts';
import { isPinned } from '../../utils/platform/toolbar.ts';

const t = openSurface(document.documentElement);
document.title = t('welcome_title');

const shortcut = keysOf(await readShortcuts(), 'toggle-reader');
async function draw(): Promise<void> {
  const pinned = await isPinned();
  render(
    <Welcome
      {...{ t, shortcut, pinned, samplePage: SAMPLE_PAGE }}
      browserName={import.meta.env.BROWSER === 'firefox' ? 'firefox' : 'chrome'}
      onClean={() => void openCleanSample()}
      onSettings={() => void browser.runtime.openOptionsPage()}
    />,
    document.getElementById('app') ?? document.body,
  );
}
await draw();
// Whoever has just pinned it comes back to the page.
addEventListener('focus', () => void draw());
