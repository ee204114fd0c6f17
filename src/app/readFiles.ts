import { loadAtlas } from '../load/loadAtlas.ts';
import type { GeoFile } from '../model/loadFault.ts';
import { openAtlas } from '../state/actions.ts';
import { askForFile } from './askForFile.ts';

/**
 * Reads the files of `public/geo` into the store: what could be read, and why the rest could not. Of several readings
 * only the latest counts. Never rejects.
 * @returns whether they are what the page was built with
 */
export async function readFiles(): Promise<boolean> {
  attempts += 1;
  const own = attempts;
  // Trying again would be idle where the browser keeps the broken answer.
  const cache = own === 1 ? 'default' : 'reload';
  const loaded = await loadAtlas((file) => askForFile(file, cache), checkedDigest);
  if (own === attempts) openAtlas(loaded);
  return loaded.intact;
}

let attempts = 0;

/** What the page says of a file that its build checked; pages built on the fly say nothing. */
function checkedDigest(file: GeoFile): string | null {
  return document.querySelector<HTMLElement>(`[data-file="${file}"]`)?.dataset['sha256'] ?? null;
}
