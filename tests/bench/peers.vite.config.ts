import path from 'node:path';
import { defineConfig } from 'vite';

/** Beside core.js, so that both are measured in one run. */
export default defineConfig({
  publicDir: false,
  build: {
    outDir: path.resolve(import.meta.dirname, '../../.output/bench'),
    emptyOutDir: false,
    lib: {
      entry: path.join(import.meta.dirname, 'peers.ts'),
      formats: ['iife'],
      name: 'sidelightPeers',
      fileName: () => 'peers.js',
    },
  },
});
