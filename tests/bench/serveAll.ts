import type { MemoryServer } from './serveFromMemory.ts';
import { serveFromMemory } from './serveFromMemory.ts';
import type { Measured } from './subjects.ts';

/** Serves each folder once; gives the server of a page, and a way to close them all. */
export async function serveAll(
  subjects: readonly Measured[],
): Promise<{ serverOf(subject: Measured): MemoryServer; close(): void }> {
  const servers = new Map<string, MemoryServer>();
  for (const { folder } of subjects) if (!servers.has(folder)) servers.set(folder, await serveFromMemory(folder));
  return {
    serverOf({ folder }) {
      const server = servers.get(folder);
      if (!server) throw new Error(`nothing serves ${folder}`);
      return server;
    },
    close() {
      for (const server of servers.values()) server.close();
    },
  };
}
