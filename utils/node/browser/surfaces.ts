/** Where things stand on the extension's surfaces, for whoever presses them from outside. */
export const POPUP = {
  readClean: '.actions button[aria-pressed]',
  openSidebar: '.actions button:not([aria-pressed])',
} as const;

export const SIDEBAR = {
  people: '#people',
  figures: '#figures',
  quotes: '#quotes',
  removed: '#removed',
} as const;

export const READER = {
  story: 'article',
  close: 'button[data-action="close"]',
} as const;
