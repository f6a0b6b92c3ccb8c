export type Row = Readonly<Record<string, string | number>>;

const cell = (value: string | number | undefined): string =>
  typeof value !== 'number'
    ? String(value ?? '')
    : value <= 1 && value >= 0 && !(Number.isInteger(value) && value > 1)
      ? (100 * value).toFixed(1)
      : String(value);

/** A table with a column per key of the first row; shares are shown as percentages. */
export function print(title: string, rows: readonly Row[]): void {
  const keys = Object.keys(rows[0] ?? {});
  const table = [keys, ...rows.map((row) => keys.map((key) => cell(row[key])))];
  const widths = keys.map((_, i) => Math.max(...table.map((line) => (line[i] ?? '').length)));
  console.log(`\n${title}`);
  for (const line of table)
    console.log(
      line.map((text, i) => (i < 2 ? text.padEnd(widths[i] ?? 0) : text.padStart(widths[i] ?? 0))).join('  '),
    );
}
