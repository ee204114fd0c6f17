import { loadAtlas } from '../load/loadAtlas.ts';
import type { GeoFile } from '../model/loadFault.ts';
import { openAtlas } from '../state/actions.ts';

/**
 * Reads the files of `public/geo` into the store: what could be read, and why the rest could not. Of several readings
 * only the latest counts. Never rejects.
 */
export async function readFiles(): Promise<void> {
  attempts += 1;
  const own = attempts;
  // Trying again would be idle where the browser keeps the broken answer.
  const cache = own === 1 ? 'default' : 'reload';
  const loaded = await loadAtlas((file) => readFile(file, cache), checkedDigest);
  if (own === attempts) openAtlas(loaded);
}

let attempts = 0;

/** What the page says of a file that its build checked; pages built on the fly say nothing. */
function checkedDigest(file: GeoFile): string | null {
  return document.querySelector<HTMLElement>(`[data-file="${file}"]`)?.dataset['sha256'] ?? null;
}

/** A file of the page's own folder; where all stands in one file (`npm run build:file`), of that. */
function readFile(file: GeoFile, cache: RequestCache): Promise<Response> {
  const embedded = document.getElementById(`geo/${file}`);
  if (embedded) return Promise.resolve(new Response(embedded.textContent));
  return fetch(new URL(`geo/${file}`, document.baseURI), { cache });
}
