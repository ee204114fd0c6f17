import type { Met } from '../cartography/ground.ts';
import type { Atlas } from '../model/atlas.ts';
import { store } from '../state/store.ts';
import { goToStep, showAside } from '../state/talkActions.ts';
import { knownArea } from './knownArea.ts';

/** What a click or tap on the map of the stage does: it highlights the region met; the one highlighted gives way to the step. */
export function answerStage(met: Met, atlas: Atlas): void {
  const { scene } = store.getState();
  const outermost = knownArea(atlas, met.area);
  const region = atlas.regions.find(({ id }) => id === outermost);
  if (region === undefined || scene.step === null) return;
  if (scene.areas.length === 1 && scene.areas[0] === region.id) goToStep(scene.step);
  else showAside(region.id);
}
