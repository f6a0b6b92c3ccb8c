import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { crc32, packRising, unpackRising } from '../../../utils/context/model/format.ts';
import { loadActorModel } from '../../../utils/context/model/load.ts';
import { indexRows, rowOf } from '../../../utils/context/model/rows.ts';

const file = new URL('../../../public/models/actors-en.bin', import.meta.url);
const bytes = (): Uint8Array => new Uint8Array(readFileSync(file));

describe('the packed model', () => {
  it('is there and within its size', () => {
    expect(existsSync(file)).toBe(true);
    expect(bytes().length).toBeLessThan(2_600_000);
  });

  it('loads', () => {
    const loaded = loadActorModel(bytes());
    expect(loaded).toMatchObject({ ok: true, value: { lang: 'en' } });
  });

  it('reads from the middle of a larger buffer', () => {
    const inside = new Uint8Array(bytes().length + 3);
    inside.set(bytes(), 3);
    expect(loadActorModel(inside.subarray(3)).ok).toBe(true);
  });

  it.each([
    ['nothing', () => new Uint8Array()],
    ['another file', () => new TextEncoder().encode('<!doctype html><title>404</title>')],
    ['half a file', () => bytes().subarray(0, bytes().length >> 1)],
    ['one changed byte', () => bytes().map((byte, i) => (i === 500_000 ? byte ^ 1 : byte))],
  ])('says that %s is damaged', (_, make) => {
    expect(loadActorModel(make())).toMatchObject({ ok: false, error: { code: 'damaged' } });
  });

  it('says that another format is another version', () => {
    const other = bytes();
    other[4] = 99;
    expect(loadActorModel(other)).toMatchObject({ ok: false, error: { code: 'version' } });
  });
});

describe('the table of hashed features', () => {
  it('finds the place of every row and of no other', () => {
    const rows = Uint32Array.of(0, 5, 31, 32, 63, 64, 1000, 1023);
    const table = { ...indexRows(rows, 1024), weights: new Int8Array(), scale: 1 };
    const places = Array.from({ length: 1024 }, (_, row) => rowOf(table, row));
    expect(places).toEqual(Array.from({ length: 1024 }, (_, row) => rows.indexOf(row)));
  });
});

describe('packing', () => {
  it('gives rising numbers back', () => {
    const numbers = [0, 1, 127, 128, 300, 16_500, 1_048_575];
    expect([...unpackRising(packRising(numbers), numbers.length)]).toEqual(numbers);
  });

  it('has the CRC-32 of the standard', () => expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926));
});
