import type { NounPhrase } from '../2-phrases/noun-phrase.ts';
import type { Token } from '../2-phrases/types.ts';
import type { Language } from '../lang/index.ts';
import type { Numeral } from './numbers.ts';
import type { Range } from './range.ts';
import type { Unit } from './units.ts';

/** What stands around a number when it is judged. */
export interface Seen {
  readonly tokens: readonly Token[];
  readonly numeral: Numeral;
  readonly money: boolean;
  readonly unit: Unit | undefined;
  /** The counted noun phrase that follows, if any. */
  readonly counts: NounPhrase | undefined;
  readonly range: Range | undefined;
  readonly language: Language;
}

/** Says whether a number is a look-alike. */
export type Guard = (seen: Seen) => boolean;

export const has = (list: readonly string[], word: string | undefined): boolean =>
  word !== undefined && list.includes(word);
