import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { loadAtlas } from '../load/loadAtlas.ts';
import type { GeoFile } from '../model/loadFault.ts';
import { followAddress } from '../state/history.ts';
import { store } from '../state/store.ts';
import { LANG_TAGS } from '../text/langTags.ts';
import { App } from './App.tsx';
import { dressDocument } from './dressDocument.ts';

/**
 * Starts the page in a document whose first picture already stands: reads the files, then puts the interactive page in
 * its place, taking the inlined plate and table over as they are. Never rejects.
 */
export async function start(page: Document): Promise<void> {
  const host = page.getElementById('app');
  if (!host) return;
  const plate = page.getElementById('plate') ?? emptyPlate(page);
  const table = page.querySelector<HTMLElement>('.region-table');
  // As the build wrote it, whatever the language of the page.
  if (table) table.lang = LANG_TAGS.zh;
  await readFiles();
  followAddress();
  // In one step: were the outline released before the plate shows the scene, the default picture would flash.
  flushSync(() =>
    createRoot(host).render(
      <StrictMode>
        <App first={{ plate, table }} onRetry={readFiles} />
      </StrictMode>,
    ),
  );
  dressDocument(page);
  page.dispatchEvent(new Event('atlas:started'));
}

/** Where no picture was inlined (a development server) the plate begins empty. */
function emptyPlate(page: Document): HTMLElement {
  const plate = page.createElement('div');
  plate.id = 'plate';
  plate.className = 'plate';
  return plate;
}

/** Reads the files of `public/geo` into the store: what could be read, and why the rest could not. */
async function readFiles(): Promise<void> {
  store.setState({ loading: true });
  const { atlas, faults } = await loadAtlas(readFile);
  store.setState({ atlas, faults, loading: false });
}

/** A file of the page's own folder; where all stands in one file (`npm run build:file`), of that. */
function readFile(file: GeoFile): Promise<Response> {
  const embedded = document.getElementById(`geo/${file}`);
  if (embedded) return Promise.resolve(new Response(embedded.textContent));
  return fetch(new URL(`geo/${file}`, document.baseURI));
}
