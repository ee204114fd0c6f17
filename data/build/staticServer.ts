import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A way for one file to go wrong: it is not there, it breaks off half-way, it never comes, or something else comes in its place. */
export type Fault =
  | { readonly kind: 'missing' | 'truncated' | 'silent' }
  | { readonly kind: 'replaced'; readonly body: string };

export interface StaticServer {
  /** The address of the served folder, ending in a slash. */
  readonly url: string;
  close(): Promise<void>;
}

interface Options {
  /** 0, and nothing given: any free port. */
  readonly port?: number;
  /** Files that go wrong, by their path under the folder. */
  readonly faults?: Readonly<Record<string, Fault>>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Serves a folder to this machine only, compressed where that helps. Rejects when the port is taken. */
export async function staticServer(folder: string, { port = 0, faults = {} }: Options = {}): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const gzip = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    const path = filePath(request.url ?? '/');
    answer(folder, path, faults[path], gzip, response).catch(() => response.destroy());
  });
  await listen(server, port);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port.');
  return { url: `http://127.0.0.1:${address.port}/`, close: () => close(server) };
}

/** The path of a file under the folder that an address asks for; never one outside it. An address that cannot be read is none. */
function filePath(address: string): string {
  try {
    const path = normalize(decodeURIComponent(new URL(address, 'http://127.0.0.1').pathname)).replace(/^\/+/, '');
    return path === '' || path.endsWith('/') ? `${path}index.html` : path;
  } catch {
    return 'unreadable address';
  }
}

/** What the build names by its content never changes; and the map's worker takes from the cache what the page has fetched. */
function caching(path: string): string {
  return path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
}

async function answer(folder: string, path: string, fault: Fault | undefined, gzip: boolean, response: ServerResponse) {
  if (fault?.kind === 'silent') return;
  const body =
    fault?.kind === 'missing'
      ? null
      : fault?.kind === 'replaced'
        ? Buffer.from(fault.body)
        : await read(join(folder, path));
  if (body === null) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    return;
  }
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  const headers = { 'content-type': type, 'cache-control': caching(path), 'x-content-type-options': 'nosniff' };
  if (fault?.kind === 'truncated') {
    response.writeHead(200, { ...headers, 'content-length': body.length });
    response.write(body.subarray(0, body.length / 2), () => response.destroy());
    return;
  }
  const packed = gzip && /^text|json|svg/.test(type) ? gzipSync(body) : null;
  const encoding = packed ? { 'content-encoding': 'gzip', vary: 'accept-encoding' } : {};
  response.writeHead(200, { ...headers, ...encoding }).end(packed ?? body);
}

/** The bytes of a file; null where there is none. */
async function read(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch {
    return null;
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())));
}
