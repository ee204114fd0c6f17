import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type Plugin } from 'vite';
import { ONE_FILE } from './oneFilePlugin.ts';

/** A file that the service worker keeps; `revision` is null where its name tells its content. */
export interface KeptFile {
  readonly url: string;
  readonly revision: string | null;
}

const ENTRY = 'src/app/offline/serviceWorker.ts';
const WORKER_FILE = 'sw.js';

/** What the page never asks for: the worker itself, the one file, and boundaries for other programs. */
const NOT_KEPT = [/^sw\.js$/, /\.geojson$/, /\.map$/, new RegExp(`^${ONE_FILE.replace('.', '\\.')}$`)];

/** Builds the service worker once all else of the served page stands, with the list of all that the page can ask for. */
export function serviceWorkerPlugin(): Plugin {
  let root = '';
  let out = '';
  let target: string[] = [];
  return {
    name: 'yuecai-service-worker',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      out = path.resolve(root, config.build.outDir);
      target = [config.build.target || []].flat();
    },
    closeBundle: {
      sequential: true,
      order: 'post',
      async handler() {
        await writeServiceWorker(root, out, target);
      },
    },
  };
}

/**
 * Writes the service worker of a built folder into it.
 * @param target browsers to build it for
 */
export async function writeServiceWorker(root: string, folder: string, target: string[]): Promise<void> {
  const code = await workerCode(root, target, await keptFiles(folder));
  await writeFile(path.join(folder, WORKER_FILE), code);
}

/** The files of a built folder that the page can ask for, by name. */
export async function keptFiles(folder: string): Promise<readonly KeptFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((name) => !NOT_KEPT.some((pattern) => pattern.test(name)))
    .sort();
  return await Promise.all(
    names.map(async (url) => ({
      url,
      revision: url.startsWith('assets/') ? null : digest(await readFile(path.join(folder, url))).slice(0, 16),
    })),
  );
}

/** One classic script: module workers are newer than the oldest browsers the atlas is built for. */
async function workerCode(root: string, target: string[], files: readonly KeptFile[]): Promise<string> {
  const list = JSON.stringify(files);
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: {
      'process.env.NODE_ENV': '"production"',
      __KEPT_FILES__: list,
      __KEPT_VERSION__: JSON.stringify(digest(Buffer.from(list)).slice(0, 16)),
    },
    build: { write: false, target, lib: { entry: path.join(root, ENTRY), formats: ['iife'], name: 'yuecai' } },
  });
  const [first] = [built].flat();
  const code = first !== undefined && 'output' in first ? first.output[0].code : undefined;
  if (code === undefined) throw new Error('The service worker was not built.');
  return code;
}

function digest(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
