import type { ViewportSize } from '@playwright/test';
import { ATLAS_ACTIONS, FIND_ACTIONS, FIND_QUESTION, FIRST_CLICK } from './atlasActions.ts';
import { PEERS } from './buildPeers.ts';
import type { FirstClick } from './measureFirstClick.ts';
import type { Subject } from './subject.ts';

/** A page to measure, or the first click on one. */
export interface Measured extends Subject {
  /** Then nothing else is measured in that run. */
  readonly firstClick: FirstClick | null;
}

/** The window of the peers, and of the atlas beside them. */
const NARROW: ViewportSize = { width: 1024, height: 768 };
const WIDE: ViewportSize = { width: 1440, height: 900 };
/** In it the atlas's map is as large as the peers', 1024×768: its panels and bars take the rest. */
const EVEN: ViewportSize = { width: 1720, height: 820 };

/** All that a bench measures, in its order. `-own` draws the atlas's own boundaries. */
export const SUBJECTS: readonly string[] = [
  ...PEERS,
  'leaflet-own',
  'maplibre-own',
  'atlas',
  'atlas-even',
  'atlas-wide',
  'atlas-find',
  'atlas-click',
];

/**
 * What a name stands for.
 * @param folders where the pages lie as built
 * @throws if there is no such page
 */
export function subjectOf(name: string, folders: { readonly atlas: string; readonly peers: string | null }): Measured {
  const atlas = { name, folder: folders.atlas, path: '/', map: '.map-slot', takesOver: true, actions: [] };
  if (name === 'atlas' || name === 'atlas-even') {
    return { ...atlas, viewport: name === 'atlas' ? NARROW : EVEN, isMoved: true, firstClick: null };
  }
  if (name === 'atlas-wide') {
    return { ...atlas, viewport: WIDE, isMoved: false, actions: ATLAS_ACTIONS, firstClick: null };
  }
  if (name === 'atlas-find') {
    return { ...atlas, path: FIND_QUESTION, viewport: WIDE, isMoved: false, actions: FIND_ACTIONS, firstClick: null };
  }
  if (name === 'atlas-click') return { ...atlas, viewport: NARROW, isMoved: false, firstClick: FIRST_CLICK };
  const isOwn = name.endsWith('-own');
  const peer = PEERS.find((known) => known === (isOwn ? name.slice(0, -'-own'.length) : name));
  if (!peer || folders.peers === null) throw new Error(`no page is called ${name}`);
  return {
    name,
    folder: folders.peers,
    path: `/${peer}/${isOwn ? '?cities=own' : ''}`,
    viewport: NARROW,
    map: null,
    takesOver: false,
    isMoved: true,
    actions: [],
    firstClick: null,
  };
}
