import path from 'node:path';
import preact from '@preact/preset-vite';
import type { PluginOption } from 'vite';
import { defineConfig } from 'wxt';
import { credits } from './utils/node/credits.ts';
import { eagerFunctions } from './utils/node/eager.ts';
import { slimPurifier } from './utils/node/slim-purifier.ts';

/** The font for readers with dyslexia (SIL Open Font License 1.1), from its package into the extension's own files. */
const FONTS = ['400', '700'].map((weight) => ({
  absoluteSrc: path.resolve(`node_modules/@fontsource/opendyslexic/files/opendyslexic-latin-${weight}-normal.woff2`),
  relativeDest: `fonts/opendyslexic-${weight}.woff2`,
}));

const POLYFILL = '@wxt-dev/webextension-polyfill/browser';
const READER_PARTS = ['article', 'opinion', 'view', 'panel', 'jump'].map((part) => `reader-${part}`);
const IN_PAGES = new Set(['reader', ...READER_PARTS, 'auto']);

/** Scripts that go into pages use the browser's own promises: the polyfill would be a tenth of their size. */
const NATIVE: PluginOption = {
  name: 'native-browser',
  enforce: 'pre',
  resolveId: (id) => (id === POLYFILL ? path.resolve('node_modules/wxt/dist/browser.mjs') : null),
};

/**
 * First line of scripts that go into pages. Markup can hide every property of a document (`<img name="createElement">`), also from the
 * extension's world and for the libraries in it: `document` is therefore one whose properties come from the prototypes. Pure, so that a script that does without it does not carry it.
 */
const UNCLOBBERED = `const document=/* @__PURE__ */(d=>{const find=k=>{for(let p=Object.getPrototypeOf(d);p;p=Object.getPrototypeOf(p)){const f=Object.getOwnPropertyDescriptor(p,k);if(f)return f}};return new Proxy(d,{get(_,k){const f=find(k);if(!f)return;const v=f.get?f.get.call(d):f.value;return typeof v=="function"?v.bind(d):v},set(_,k,v){find(k)?.set?.call(d,v);return true}})})(globalThis.document);`;

/** Newer than the oldest Chrome of the manifest by `light-dark()`, which no sheet uses: a stand-in for it is written into every theme otherwise. */
const CSS_TARGET = ['chrome123', 'firefox142'];

/** Firefox: `light` is drawn on dark toolbars. Chrome has no such pair; the icon's tile brings its own ground. */
const THEME_ICONS = [16, 32].map((size) => ({ size, light: `icon/light-${size}.png`, dark: `icon/${size}.png` }));

/** Firefox identifies the add-on by this; it must never change once published. */
export const GECKO_ID = 'sidelight@sidelight.example';

export default defineConfig({
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({
    plugins: [preact()],
    // In parts: the second half is loaded when the first one is done. By a fixed name, so that it can be started first (`context-start.ts`).
    // Its functions run once while a reader waits: they are compiled as they are read.
    worker: {
      format: 'es',
      plugins: () => [eagerFunctions()],
      rolldownOptions: { output: { entryFileNames: 'assets/context.worker.js' } },
    },
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.every(({ name }) => IN_PAGES.has(name))) return;
      config.plugins = [...(config.plugins ?? []), NATIVE, slimPurifier(), eagerFunctions()];
      const { rolldownOptions, ...build } = config.build ?? {};
      const output = { ...[rolldownOptions?.output ?? {}].flat()[0], intro: UNCLOBBERED };
      config.build = { ...build, cssTarget: CSS_TARGET, rolldownOptions: { ...rolldownOptions, output } };
    },
    'build:publicAssets': (_wxt, files) => {
      files.push(
        ...FONTS,
        { contents: credits(), relativeDest: 'NOTICE.txt' },
        {
          absoluteSrc: path.resolve('node_modules/@fontsource/opendyslexic/LICENSE'),
          relativeDest: 'fonts/LICENSE',
        },
      );
    },
  },
  webExt: { disabled: true },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
    optional_host_permissions: ['*://*/*'],
    action: {
      default_title: '__MSG_action_title__',
      ...(browser === 'firefox' && { default_area: 'navbar' as const, theme_icons: THEME_ICONS }),
    },
    commands: {
      'toggle-reader': { suggested_key: { default: 'Alt+Shift+E' }, description: '__MSG_command_toggle_reader__' },
      'open-sidebar': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_command_open_sidebar__' },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'",
    },
    ...(browser === 'chrome' && { minimum_chrome_version: '116' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: GECKO_ID,
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
        // Offered for Android too: there the panel opens inside the reader, since there is no sidebar.
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
});
