import path from 'node:path';
import { defineConfig } from 'vite';

/** Builds `hostile-core.ts` beside it, as the extension's own scripts are built: minified, nothing loaded later. */
export default defineConfig({
  publicDir: false,
  build: {
    outDir: path.resolve(import.meta.dirname, '../../.output/bench'),
    emptyOutDir: false,
    lib: {
      entry: path.join(import.meta.dirname, 'hostile-core.ts'),
      formats: ['iife'],
      name: 'sidelightHostileCore',
      fileName: () => 'hostile-core.js',
    },
  },
});
