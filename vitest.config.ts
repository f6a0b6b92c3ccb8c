import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Tests of what was built: they need `npm run build` and `npm run build:bench` before. */
const BUILT = 'tests/{manifest,size,package,weblint}.test.ts';

export default defineConfig({
  test: {
    reporters: ['default'],
    projects: [
      {
        plugins: [await WxtVitest()],
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/*.test.ts', 'tests/{house,unit,pages,texts}/**/*.test.{ts,tsx}'],
          exclude: [BUILT],
          setupFiles: ['tests/tools/last-frame.ts'],
          testTimeout: 60_000,
          // recheck in this process: its Java and native programs are not on every machine.
          env: { RECHECK_BACKEND: 'pure' },
        },
      },
      {
        test: {
          name: 'built',
          environment: 'node',
          include: [BUILT],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          // Real windows on a busy machine: a click can come a frame too early. What is broken fails each time.
          retry: 2,
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
