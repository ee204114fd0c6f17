import type { AtlasState } from '../state/store.ts';

/** True while the shortlist is what is read and holds something: then paper has its brief. */
export function isListRead({ scene, listing }: Pick<AtlasState, 'scene' | 'listing'>): boolean {
  const { view, site, department, finding } = scene;
  const isOver = site !== null || department !== null || listing !== null;
  return view === 'find' && finding.part === 'list' && finding.picks.length > 0 && !isOver;
}
