import type { GeoFile, LaterFile, LoadFault } from '../model/loadFault.ts';
import { isCut } from './isCut.ts';
import { shown } from './tableFault.ts';

/** What a file held: its JSON, whatever that is, or why there is none. */
export type GeoContent<File extends GeoFile | LaterFile = GeoFile> =
  | {
      readonly json: unknown;
      /** Whether it is, byte for byte, what the build has checked. */
      readonly intact: boolean;
      readonly fault: null;
    }
  | { readonly json: null; readonly fault: LoadFault<File> };

/**
 * Fetches one file and reads it as JSON. Never rejects.
 * @param digest SHA-256 of the file that the build checked, in hexadecimal digits; null where it is not known
 */
export async function readGeoFile<File extends GeoFile | LaterFile>(
  file: File,
  read: (file: File) => Promise<Response>,
  digest: string | null,
): Promise<GeoContent<File>> {
  let response: Response;
  try {
    response = await read(file);
  } catch (error) {
    return failed({ file, kind: 'unreachable', found: reason(error) });
  }
  const { status } = response;
  if (status === 404 || status === 410) return failed({ file, kind: 'missing', status });
  if (!response.ok) return failed({ file, kind: 'unreachable', status });
  try {
    const bytes = await response.arrayBuffer();
    const content = parseGeoFile(file, new TextDecoder().decode(bytes));
    return content.fault ? content : { ...content, intact: await isIntact(bytes, digest) };
  } catch (error) {
    // The head arrived and the rest did not: the connection broke, or the server promised more bytes than it sent.
    return failed({ file, kind: 'truncated', status, found: reason(error) });
  }
}

/** Reads the text of a file as JSON, and says whether what is not JSON is a cut file or another thing in its place. */
export function parseGeoFile<File extends GeoFile | LaterFile>(file: File, text: string): GeoContent<File> {
  try {
    const json: unknown = JSON.parse(text);
    return { json, intact: false, fault: null };
  } catch {
    const kind = isCut(text) ? 'truncated' : 'not-json';
    const found = /^\s*</.test(text)
      ? 'an HTML page'
      : shown(kind === 'truncated' ? text.slice(-40) : text.slice(0, 40));
    return failed({ file, kind, expected: kind === 'truncated' ? 'more' : 'JSON', found });
  }
}

/** Where the browser lends no digests, as on a page that came without encryption, nothing counts as intact and all is checked. */
async function isIntact(bytes: ArrayBuffer, digest: string | null): Promise<boolean> {
  if (digest === null || !globalThis.crypto?.subtle) return false;
  const found = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...found].map((byte) => byte.toString(16).padStart(2, '0')).join('') === digest;
}

function failed<File extends GeoFile | LaterFile>(fault: LoadFault<File>): GeoContent<File> {
  return { json: null, fault };
}

function reason(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, 120);
}
