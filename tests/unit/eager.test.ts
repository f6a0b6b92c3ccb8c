import { expect, test } from 'vitest';
import { eager } from '../../utils/node/eager.ts';

const run = (code: string): unknown => new Function(`${code.replaceAll('export ', '')}; return answer();`)();

test('functions stand in parentheses, methods stay as they are', () => {
  const code = eager(
    'const add = (a, b) => a + b; const o = { twice(x) { return add(x, x) }, get one() { return 1 } };',
  );
  expect(code).toContain('const add = ((a, b) => a + b);');
  expect(code).toContain('twice(x) { return add(x, x) }, get one() { return 1 }');
});

test('a declared function is there before the first line, as before', () => {
  const code =
    'const first = answer(); export function answer() { return [1, 2].map(x => y => x + y)[0](1) + 0 } const k = first;';
  expect(run(code)).toBe(2);
  expect(run(eager(code).replace('export { answer };', ''))).toBe(2);
  expect(eager(code)).toContain('export { answer };');
  expect(eager(code)).toContain('(x => (y => x + y))');
});

test('generators, async functions and default values', () => {
  const code =
    'function* count(to = (() => 3)()) { for (let i = 0; i < to; i++) yield i } const answer = () => [...count()].join();';
  expect(run(eager(code))).toBe('0,1,2');
  expect(eager('const a = async () => 1')).toBe('const a = (async () => 1)');
});

test('a static block and computed names keep their functions', () => {
  const code =
    'class A { static list = [1].map(x => x + 1); [(() => "name")()]() { return A.list[0] } } const answer = () => new A().name();';
  expect(run(eager(code))).toBe(2);
});
