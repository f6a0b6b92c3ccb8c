import { fail, ok, type Result } from '../result.ts';

/**
 * What a value from outside must look like: gives a copy with the known fields and no other, or `WRONG`. A fifth of a validation library's
 * size, which matters where the script is put into a page on a click.
 */
export type Shape<T> = (value: unknown) => T | typeof WRONG;
export type Shaped<S> = S extends Shape<infer T> ? T : never;
export const WRONG = Symbol('wrong');

export const text =
  (longest = Number.POSITIVE_INFINITY): Shape<string> =>
  (value) =>
    typeof value === 'string' && value.length <= longest ? value : WRONG;

export const flag: Shape<boolean> = (value) => (typeof value === 'boolean' ? value : WRONG);

export const number =
  (low = Number.NEGATIVE_INFINITY, high = Number.POSITIVE_INFINITY): Shape<number> =>
  (value) =>
    typeof value === 'number' && value >= low && value <= high ? value : WRONG;

/** 0, 1, 2… */
export const count: Shape<number> = (value) =>
  Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : WRONG;

export const oneOf =
  <const T extends string | boolean>(options: readonly T[]): Shape<T> =>
  (value) =>
    options.find((option) => option === value) ??
    (value === false && options.includes(false as T) ? (false as T) : WRONG);

export const listOf =
  <T>(shape: Shape<T>, longest = Number.POSITIVE_INFINITY): Shape<readonly T[]> =>
  (value) => {
    if (!Array.isArray(value) || value.length > longest) return WRONG;
    const items: T[] = [];
    for (const item of value) {
      const shaped = shape(item);
      if (shaped === WRONG) return WRONG;
      items.push(shaped);
    }
    return items;
  };

type Fields = Readonly<Record<string, Shape<unknown>>>;
type Shapely<F extends Fields> = { readonly [K in keyof F]: Shaped<F[K]> };

/** Own fields only, so that a `__proto__` is never followed; a field that is undefined is left out. */
export const record =
  <F extends Fields>(fields: F): Shape<Shapely<F>> =>
  (value) => {
    if (typeof value !== 'object' || value === null) return WRONG;
    const copy: Record<string, unknown> = {};
    for (const [key, shape] of Object.entries(fields)) {
      const shaped = shape(Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined);
      if (shaped === WRONG) return WRONG;
      if (shaped !== undefined) copy[key] = shaped;
    }
    return copy as Shapely<F>;
  };

export const optional =
  <T>(shape: Shape<T>): Shape<T | undefined> =>
  (value) =>
    value === undefined ? undefined : shape(value);

export const either =
  <T>(...shapes: readonly Shape<T>[]): Shape<T> =>
  (value) => {
    for (const shape of shapes) {
      const shaped = shape(value);
      if (shaped !== WRONG) return shaped;
    }
    return WRONG;
  };

/** Takes the preset instead of what is wrong. */
export const orElse =
  <T>(shape: Shape<T>, preset: T): Shape<T> =>
  (value) => {
    const shaped = shape(value);
    return shaped === WRONG ? preset : shaped;
  };

export const anything: Shape<unknown> = (value) => value;

export function parse<T>(shape: Shape<T>, value: unknown): Result<T, 'wrong'> {
  const shaped = shape(value);
  return shaped === WRONG ? fail('wrong') : ok(shaped);
}
