import type { VNode } from 'preact';

/** Stroke drawings on a 24 × 24 grid. */
const PATHS = {
  close: 'M6 6l12 12M18 6L6 18',
  text: 'M3 18l5-12 5 12M4.8 14h6.4M14.5 18l3.2-8 3.3 8M15.6 15.5h4.3',
  listen: 'M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9a4.2 4.2 0 010 6M18 6.5a7.8 7.8 0 010 11',
  pause: 'M8 6v12M16 6v12',
  skip: 'M6 6l8 6-8 6zM17 6v12',
  skipBack: 'M18 6l-8 6 8 6zM7 6v12',
  stop: 'M7 7h10v10H7z',
  eraser:
    'M8.500 19.500h11M4.700 14.300l8.600-8.600a2 2 0 012.800 0l3.200 3.200a2 2 0 010 2.800l-7.800 7.800H9.200l-4.500-4.500a.5.5 0 010-.7z',
  outline: 'M5 6h14M8 11h11M8 16h11M5 11h.01M5 16h.01',
  people:
    'M9 11a3.2 3.2 0 100-6.4A3.2 3.2 0 009 11zM3 19c.6-3.4 2.9-5.2 6-5.2s5.400 1.800 6 5.200M16 5.200a3 3 0 010 5.600M17.500 14.200c2 .6 3.200 2.200 3.500 4.800',
  removed: 'M4 7h16M4 12h9M4 17h6M15.500 14.500l5 5M20.500 14.500l-5 5',
  print: 'M7 9V4h10v5M7 17H5a1 1 0 01-1-1v-6a1 1 0 011-1h14a1 1 0 011 1v6a1 1 0 01-1 1h-2M7 14h10v6H7z',
  help: 'M9.200 9.200a2.900 2.900 0 115 2c-1 .9-2.200 1.400-2.200 3M12 17.500h.01',
  copy: 'M9 9h11v11H9zM15 9V4H4v11h5',
  back: 'M9 6l-5 5 5 5M4 11h10a6 6 0 016 6v1',
} as const;
export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }): VNode {
  return (
    <svg class="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.7"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
