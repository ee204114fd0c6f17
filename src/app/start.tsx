import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { followAddress } from '../state/history.ts';
import { LANG_TAGS } from '../text/langTags.ts';
import { App } from './App.tsx';
import { dressDocument } from './dressDocument.ts';
import { readFiles } from './readFiles.ts';

/**
 * Starts the page in a document whose first picture already stands: reads the files, then puts the interactive page in
 * its place, taking the inlined plate and table over as they are. Never rejects.
 */
export async function start(page: Document): Promise<void> {
  const host = page.getElementById('app');
  if (!host) return;
  const plate = page.getElementById('plate');
  const table = page.querySelector<HTMLElement>('.region-table');
  // As the build wrote it, whatever the language of the page.
  if (table) table.lang = LANG_TAGS.zh;
  followAddress();
  await readFiles();
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
