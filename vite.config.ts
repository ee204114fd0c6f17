import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { lateStylesPlugin } from './data/build/lateStylesPlugin.ts';
import { mapCodePlugin } from './data/build/mapCodePlugin.ts';
import { pagePlugin } from './data/build/pagePlugin.ts';
import { prerenderPlugin } from './data/build/prerenderPlugin.ts';
import { serviceWorkerPlugin } from './data/build/serviceWorkerPlugin.ts';

/** The floor of browsers the atlas is built for and tested on. */
export const FLOOR = ['chrome109', 'firefox115', 'safari16.4'];

export default defineConfig({
  base: './',
  plugins: [lateStylesPlugin(), react(), mapCodePlugin(), prerenderPlugin(), pagePlugin(), serviceWorkerPlugin()],
  build: {
    target: FLOOR,
    cssTarget: FLOOR,
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // The first script is one file, and the page it starts another: by itself the bundler cuts off a chunk for every set
        // of later parts that share a module, and small files compress badly. Styles keep their order by the first group.
        codeSplitting: {
          groups: [
            { name: 'first', test: /src\/main\.tsx$/, priority: 2 },
            { name: 'start', test: /src\/app\/start\.tsx$/, priority: 1 },
          ],
        },
      },
    },
  },
});
