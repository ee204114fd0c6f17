import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes of bodies sent, compressed. Data are the boundaries and tables; code is all the rest. */
export interface Sent {
  readonly html: number;
  readonly code: number;
  readonly data: number;
  readonly requests: number;
}

/** A folder on a port of this machine. */
export interface MemoryServer {
  readonly origin: string;
  /** What was sent since the last call. */
  takeSent(): Sent;
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
const NOTHING: Sent = { html: 0, code: 0, data: 0, requests: 0 };

/** Serves a folder from memory, compressed beforehand with gzip level 9, so that neither disk nor compressor is measured. */
export async function serveFromMemory(folder: string): Promise<MemoryServer> {
  const bodies = readBodies(folder);
  let sent = NOTHING;
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
    sent = counted(sent, path, body.length);
    response.writeHead(200, {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      'content-encoding': 'gzip',
      'content-length': body.length,
      'cache-control': 'no-store',
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
      sent = NOTHING;
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

function counted(sent: Sent, path: string, bytes: number): Sent {
  const isData = /\/(geo|data)\//.test(path);
  return {
    html: sent.html + (path.endsWith('.html') ? bytes : 0),
    code: sent.code + (isData ? 0 : bytes),
    data: sent.data + (isData ? bytes : 0),
    requests: sent.requests + 1,
  };
}
