import path from 'node:path';
import { defineConfig } from 'vite';

/** Builds `core.ts` as the extension's own scripts are built: minified, nothing loaded later. */
export default defineConfig({
  publicDir: false,
  build: {
    outDir: path.resolve(import.meta.dirname, '../../.output/bench'),
    emptyOutDir: true,
    lib: {
      entry: path.join(import.meta.dirname, 'core.ts'),
      formats: ['iife'],
      name: 'sidelightCore',
      fileName: () => 'core.js',
    },
  },
});
