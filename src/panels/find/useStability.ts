import { useEffect, useSyncExternalStore } from 'react';
import { useAtlas, useAtlasState } from '../../state/hooks.ts';
import { type ShownStability, stabilityAnswers } from './stabilityAnswers.ts';

/**
 * How steady the ranking of the scene is. It is asked for when a change has settled; until the answer is there the last
 * one stands, and `isCurrent` is false.
 * @returns null before the first answer, and where nothing is ranked
 */
export function useStability(): (ShownStability & { readonly isCurrent: boolean }) | null {
  const atlas = useAtlas();
  const finding = useAtlasState((state) => state.scene.finding);
  useEffect(() => stabilityAnswers.ask(atlas, finding), [atlas, finding]);
  const shown = useSyncExternalStore(stabilityAnswers.follow, stabilityAnswers.read, stabilityAnswers.read);
  if (shown === null) return null;
  const { asked } = shown;
  const isCurrent =
    asked.atlas === atlas &&
    asked.needs === finding.needs &&
    asked.reference === finding.reference &&
    asked.weights === finding.weights;
  return { ...shown, isCurrent };
}
