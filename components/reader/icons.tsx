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
  eraser: 'M8.5 19.5h11M4.7 14.3l8.6-8.6a2 2 0 012.8 0l3.2 3.2a2 2 0 010 2.8l-7.8 7.8H9.2l-4.5-4.5a.5.5 0 010-.7z',
  outline: 'M5 6h14M8 11h11M8 16h11M5 11h.01M5 16h.01',
  people:
    'M9 11a3.2 3.2 0 100-6.4A3.2 3.2 0 009 11zM3 19c.6-3.4 2.9-5.2 6-5.2s5.4 1.8 6 5.2M16 5.2a3 3 0 010 5.6M17.5 14.2c2 .6 3.2 2.2 3.5 4.8',
  removed: 'M4 7h16M4 12h9M4 17h6M15.5 14.5l5 5M20.5 14.5l-5 5',
  print: 'M7 9V4h10v5M7 17H5a1 1 0 01-1-1v-6a1 1 0 011-1h14a1 1 0 011 1v6a1 1 0 01-1 1h-2M7 14h10v6H7z',
  help: 'M9.2 9.2a2.9 2.9 0 115 2c-1 .9-2.2 1.4-2.2 3M12 17.5h.01',
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
