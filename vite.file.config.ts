import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { lateStylesPlugin } from './data/build/lateStylesPlugin.ts';
import { oneFilePlugin } from './data/build/oneFilePlugin.ts';
import { prerenderPlugin } from './data/build/prerenderPlugin.ts';
import { FLOOR } from './vite.config.ts';

/** `npm run build:file`: the whole atlas in one file, to be opened by a double click. */
export default defineConfig({
  base: './',
  publicDir: false,
  resolve: {
    alias: [
      { find: /^\.\/workerUrl\.ts$/, replacement: path.join(import.meta.dirname, 'src/map/workerBlob.ts') },
      {
        find: /^\.\/startStabilityWorker\.ts$/,
        replacement: path.join(import.meta.dirname, 'src/panels/find/startInlineWorker.ts'),
      },
    ],
  },
  plugins: [
    lateStylesPlugin(),
    react(),
    prerenderPlugin(),
    viteSingleFile({ removeViteModuleLoader: true }),
    oneFilePlugin(import.meta.dirname),
  ],
  build: { target: FLOOR, cssTarget: FLOOR, emptyOutDir: false, reportCompressedSize: false },
});
