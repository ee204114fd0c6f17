import { readFileSync } from 'node:fs';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { createServer, type Plugin } from 'vite';

/** Where index.html wants the first page. */
const PLACE = '<!--first-page-->';

/** Writes the page of the default scene into index.html, so that map and table stand before any script runs. */
export function prerenderPlugin(): Plugin {
  let root = '';
  return {
    name: 'yuecai-prerender',
    configResolved(config) {
      root = config.root;
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        if (!html.includes(PLACE)) throw new Error(`index.html has no ${PLACE}`);
        const page = await writeFirstPage(root);
        return html.replace(PLACE, () => page);
      },
    },
  };
}

/** Runs the page's own components on the files of `public/geo`. */
async function writeFirstPage(root: string): Promise<string> {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    plugins: [react()],
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const module: unknown = await server.ssrLoadModule('/src/app/firstPage.tsx');
    if (!isFirstPage(module)) throw new Error('src/app/firstPage.tsx exports no firstPage.');
    return module.firstPage((file) => readFileSync(path.join(root, 'public/geo', file), 'utf8'));
  } finally {
    await server.close();
  }
}

interface FirstPageModule {
  readonly firstPage: (read: (file: string) => string) => string;
}

function isFirstPage(module: unknown): module is FirstPageModule {
  return (
    typeof module === 'object' && module !== null && 'firstPage' in module && typeof module.firstPage === 'function'
  );
}
