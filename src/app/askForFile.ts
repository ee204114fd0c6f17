import { GEO_FILES, type GeoFile, type LaterFile } from '../model/loadFault.ts';

/**
 * Asks for a file of the page's own folder; where all stands in one file (`npm run build:file`), it is of that. What was
 * asked for ahead is not asked for again.
 */
export function askForFile(file: GeoFile | LaterFile, cache: RequestCache): Promise<Response> {
  const known = ahead.get(file);
  ahead.delete(file);
  if (known !== undefined) return known;
  const embedded = document.getElementById(`geo/${file}`);
  if (embedded !== null) return Promise.resolve(new Response(embedded.textContent));
  return fetch(new URL(`geo/${file}`, document.baseURI), { cache });
}

/** Asks for the files the page begins with before the code is there that reads them. */
export function askAhead(): void {
  for (const file of GEO_FILES) {
    const answer = askForFile(file, 'default');
    answer.catch(() => undefined); // Whoever reads it meets the failure.
    ahead.set(file, answer);
  }
}

const ahead = new Map<GeoFile | LaterFile, Promise<Response>>();
