import type { View } from '../model/scene.ts';
import { useLanguage } from '../panels/useLanguage.ts';
import { useAtlasState } from '../state/hooks.ts';

/** The first stop of the keyboard: past legend and map, to the table or panel. */
export function SkipLink() {
  const { w } = useLanguage();
  const view = useAtlasState((state) => state.scene.view);
  const [to, word] = TARGETS[view];
  return (
    <a className="skip-link" href={to}>
      {w.app[word]}
    </a>
  );
}

const TARGETS = {
  explore: ['#reading', 'skipToTable'],
  find: ['#reading', 'skipToTable'],
  compare: ['#compare', 'skipToComparison'],
  present: ['#stories', 'skipToStories'],
} as const satisfies Readonly<Record<View, readonly string[]>>;
