import type { CDPSession } from '@playwright/test';
import { array, number, object, parse, string, union } from 'valibot';

/**
 * What of a page's heap is the code of its scripts, bytes: their bytecode, what the engine noted while it ran them, and the
 * machine code it made of that. From a snapshot of the heap, which is thrown away.
 */
export async function compiledBytes(session: CDPSession): Promise<number> {
  const chunks: string[] = [];
  const keep = ({ chunk }: { readonly chunk: string }) => void chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', keep);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', keep);
  const { snapshot, nodes } = parse(SNAPSHOT, JSON.parse(chunks.join('')));
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  const code = types.flat().indexOf('code');
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length)
    if (nodes[at + type] === code) bytes += nodes[at + size] ?? 0;
  return bytes;
}

/** A row of numbers a node; the names of its types are a list within the list. */
const SNAPSHOT = object({
  snapshot: object({
    meta: object({ node_fields: array(string()), node_types: array(union([string(), array(string())])) }),
  }),
  nodes: array(number()),
});
