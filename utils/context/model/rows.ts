/** Rows of the small hashed tables of the network. */
export const AFFIX_ROWS = 2048;
export const SHAPE_ROWS = 128;

export const affixRow = (hash: number): number => (hash >>> 4) & (AFFIX_ROWS - 1);
export const shapeRow = (hash: number): number => (hash >>> 5) & (SHAPE_ROWS - 1);
