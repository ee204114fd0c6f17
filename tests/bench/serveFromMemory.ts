import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { SentBody } from './sentBytes.ts';

/** A folder on a port of this machine. */
export interface MemoryServer {
  readonly origin: string;
  /** What was sent since the last call. */
  takeSent(): readonly SentBody[];
  close(): void;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Serves a folder from memory, compressed beforehand with gzip level 9, so that neither disk nor compressor is measured. */
export async function serveFromMemory(folder: string): Promise<MemoryServer> {
  const bodies = readBodies(folder);
  let sent: SentBody[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname).replace(
      /\/$/,
      '/index.html',
    );
    const body = bodies.get(path);
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    sent.push({ at: performance.timeOrigin + performance.now(), path, bytes: body.length });
    response.writeHead(200, {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      'content-encoding': 'gzip',
      'content-length': body.length,
      // A worker takes from the cache what its page has fetched, as from a real server.
      'cache-control': path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-store',
      // Without isolation a page may not ask for its memory.
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    takeSent() {
      const taken = sent;
      sent = [];
      return taken;
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function readBodies(folder: string): ReadonlyMap<string, Buffer> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return [`/${relative(folder, file).replaceAll(sep, '/')}`, gzipSync(readFileSync(file), { level: 9 })];
    }),
  );
}
