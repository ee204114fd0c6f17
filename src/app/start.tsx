import { StrictMode, useLayoutEffect } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { fragmentPart } from '../model/fragment.ts';
import { writeScene } from '../model/sceneCodec.ts';
import { followAddress } from '../state/history.ts';
import { store } from '../state/store.ts';
import { LANG_TAGS } from '../text/langTags.ts';
import { talkWords } from '../text/talkWords.ts';
import { App, type FirstDocument } from './App.tsx';
import { dressDocument, releaseOutline } from './dressDocument.ts';
import { keepShortlistLater } from './keepShortlistLater.ts';
import { LazyPart } from './LazyPart.tsx';
import { keepOfflineLater } from './offline/keepOfflineLater.ts';
import { readFiles } from './readFiles.ts';

/**
 * Starts the page in a document whose first picture already stands: reads the files, then makes that page interactive as
 * it stands, or puts another in its place, taking the inlined plate and table over as they are. Never rejects.
 */
export async function start(page: Document): Promise<void> {
  const host = page.getElementById('app');
  if (!host) return;
  followAddress();
  const token = fragmentPart(location.hash, 'console');
  if (token !== null) {
    startConsole(host, token);
    releaseOutline(page);
    page.dispatchEvent(new Event('atlas:started'));
    return;
  }
  const isEmbedded = fragmentPart(location.hash, 'embed') !== null;
  const asBuilt = await readFiles();
  if (isEmbedded) await embed(page);
  const plate = page.getElementById('plate');
  dressDocument(page);
  if (asBuilt && showsFirstPage()) await takeOver(host, plate);
  else replace(host, { plate, table: page.querySelector<HTMLElement>('.region-table') });
  releaseOutline(page);
  page.dispatchEvent(new Event('atlas:started'));
  if (!isEmbedded) keepShortlistLater();
  keepOfflineLater(page);
}

/** The presenter's console in the place of the atlas. Its code comes late, for most readers never ask for it. */
function startConsole(host: HTMLElement, token: string): void {
  const fetch = async () => (await import('./consoleRoot.tsx')).consoleRoot(token);
  createRoot(host).render(<LazyPart fetch={fetch} words={talkWords(store.getState().scene.lang)} />);
}

async function embed(page: Document): Promise<void> {
  try {
    const { embedPage } = await import('./embed/embedPage.ts');
    embedPage(page);
  } catch (error) {
    reportError(error); // The page then stands there as it stands elsewhere.
  }
}

/** True where the page to be shown is, of the same files, the very one that the build wrote. */
function showsFirstPage(): boolean {
  const { atlas, faults, scene, dropped } = store.getState();
  return atlas !== null && faults.length === 0 && dropped.length === 0 && writeScene(scene) === '';
}

/** Resolves when the page answers. Nothing in it is made, laid out or drawn anew. */
function takeOver(host: HTMLElement, plate: HTMLElement | null): Promise<void> {
  return new Promise((resolve) => {
    hydrateRoot(host, <Started first={{ plate, table: null }} onStart={resolve} />);
  });
}

function replace(host: HTMLElement, first: FirstDocument): void {
  // As the build wrote it, whatever the language of the page.
  if (first.table) first.table.lang = LANG_TAGS.zh;
  // In one step: were the outline released before the plate shows the scene, the default picture would flash.
  flushSync(() => createRoot(host).render(<Started first={first} onStart={nothing} />));
}

function Started({ first, onStart }: { readonly first: FirstDocument; readonly onStart: () => void }) {
  useLayoutEffect(onStart, [onStart]);
  return (
    <StrictMode>
      <App first={first} onRetry={readFiles} />
    </StrictMode>
  );
}

function nothing(): void {
  // The page answers when the step is done.
}
