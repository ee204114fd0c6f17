import type { Scene, StagedView } from '../model/scene.ts';

/** The view whose map a scene shows: in a talk, the one that its step was taken in. */
export function shownView({ view, staged }: Pick<Scene, 'view' | 'staged'>): StagedView {
  return view === 'present' ? staged : view;
}
