/** Who may import what. Paths are prefixes from the project's top; packages are named in full. */
export interface Room {
  readonly room: string;
  readonly mayImport: readonly string[];
  /** Prefixes of which only types may be imported. */
  readonly mayImportTypes?: readonly string[];
  readonly packages: readonly string[];
}

const RESULT = 'utils/result.ts';
const STEPS = 'utils/steps.ts';
/** Plain data and pure questions about it: no room is too pure for these two files. */
const VALUES = ['utils/article/types.ts', 'utils/context/types.ts'];
const PREACT = ['preact', 'preact/hooks', 'preact/compat', 'preact/jsx-runtime'];

export const ROOMS: readonly Room[] = [
  { room: 'utils/result.ts', mayImport: [], packages: [] },
  { room: 'utils/steps.ts', mayImport: [], packages: [] },
  { room: 'utils/article/', mayImport: [RESULT, STEPS, 'utils/article/'], packages: ['@mozilla/readability'] },
  {
    room: 'utils/context/',
    mayImport: [RESULT, 'utils/article/types.ts', 'utils/context/'],
    packages: [],
  },
  { room: 'utils/export/', mayImport: [RESULT, 'utils/export/', ...VALUES], packages: [] },
  {
    room: 'utils/platform/',
    // `utils/context/`: the worker starts the analysis; it decides nothing about it.
    mayImport: [RESULT, STEPS, 'utils/platform/', ...VALUES, 'public/_locales/', 'utils/context/'],
    mayImportTypes: ['utils/'],
    packages: ['wxt/browser', 'wxt/utils/', 'webextension-polyfill'],
  },
  { room: 'utils/node/', mayImport: ['utils/', 'public/', 'wxt.config.ts', 'package.json'], packages: ['*'] },
  {
    room: 'components/',
    mayImport: ['components/', RESULT, ...VALUES, 'utils/export/'],
    mayImportTypes: ['utils/'],
    packages: [...PREACT, 'dompurify'],
  },
  { room: 'entrypoints/', mayImport: ['entrypoints/', 'components/', 'utils/', 'public/'], packages: ['*'] },
  {
    room: 'tests/',
    mayImport: ['tests/', 'utils/', 'components/', 'public/', 'package.json', 'wxt.config.ts'],
    packages: ['*'],
  },
];

/** Global names a room must not touch, and what to do instead. Biome finds them (`biome.json`). */
export const FORBIDDEN_GLOBALS: Readonly<Record<string, readonly string[]>> = {
  'utils/article/': ['document', 'window', 'browser', 'chrome', 'fetch', 'performance', 'setTimeout'],
  'utils/context/': ['document', 'window', 'browser', 'chrome', 'fetch', 'performance', 'setTimeout'],
  'utils/export/': ['document', 'window', 'browser', 'chrome', 'fetch', 'performance', 'setTimeout'],
  'components/': ['browser', 'chrome', 'fetch', 'localStorage', 'XMLHttpRequest', 'WebSocket'],
};
