import path from 'node:path';
import { defineConfig, type UserConfig } from 'vite';
import { eagerFunctions } from '../../utils/node/eager.ts';
import { slimPurifier } from '../../utils/node/slim-purifier.ts';

/** As in the extension (`wxt.config.ts`), what reads pages is compiled at once; analysis runs elsewhere, and later. */
const isReading = (id: string): boolean => !id.includes('/utils/context/');

/** Builds a script of this folder into `.output/bench` as the extension's own are built: minified, nothing loaded later; peers are left as they are. */
export const scriptConfig = (name: string, { emptyOutDir = false, isOurs = true } = {}): UserConfig =>
  defineConfig({
    publicDir: false,
    plugins: [eagerFunctions(isReading), ...(isOurs ? [slimPurifier()] : [])],
    build: {
      outDir: path.resolve(import.meta.dirname, '../../.output/bench'),
      emptyOutDir,
      lib: {
        entry: path.join(import.meta.dirname, `${name}.ts`),
        formats: ['iife'],
        name: 'sidelightBench',
        fileName: () => `${name}.js`,
      },
    },
  });
