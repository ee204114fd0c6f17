import { storedScene } from '../../model/storedScene.ts';
import { type StoryStep, USUAL_DWELL_S } from '../../model/story.ts';
import { useAtlas, useScene } from '../../state/hooks.ts';
import { fittingFigures } from './fittingFigures.ts';
import { suggestedTitle } from './suggestedTitle.ts';

/** The view that is, or was last, looked at, as a step: its title suggested, its words still to be written. */
export function useViewedStep(): StoryStep {
  const atlas = useAtlas();
  const scene = useScene();
  const nothing = { zh: '', en: '' };
  const [figure] = scene.areas.length === 1 ? fittingFigures(atlas, scene) : [];
  return {
    scene: storedScene(scene),
    title: suggestedTitle(atlas, scene),
    sentence: nothing,
    notes: nothing,
    dwellS: USUAL_DWELL_S,
    figure: figure?.id ?? null,
  };
}
