import type { Frame } from '../../cartography/frame.ts';
import { sectorColors } from '../../cartography/palette.ts';
import { stageFrame } from '../../cartography/stageFrame.ts';
import type { Atlas } from '../../model/atlas.ts';
import type { AreaId } from '../../model/ids.ts';
import type { Scene } from '../../model/scene.ts';
import { type SlideView, slideView } from './slideView.ts';

/** The picture of a slide: what the stage shows of the scene, and which region it tells of. */
export interface SlidePicture {
  /** In the presenter's view. */
  readonly scene: Scene;
  readonly frame: Frame;
  readonly view: SlideView;
  /** The one region in the solid colour of its first-listed sector; null where the colour mode holds. */
  readonly told: AreaId | null;
}

/** The picture of a scene, in whichever view it was taken. */
export function slidePicture(atlas: Atlas, scene: Scene): SlidePicture {
  const staged = scene.view === 'present' ? scene.staged : scene.view;
  const shown: Scene = { ...scene, view: 'present', staged };
  const view = slideView(atlas.sheet, scene.at);
  const drawn = stageFrame(atlas, shown, view.band);
  const told = drawn.areas.find(({ id, paint }) => paint !== null && paint.fill === solidOf(atlas, id))?.id ?? null;
  return { scene: shown, frame: drawn, view, told };
}

function solidOf(atlas: Atlas, id: AreaId) {
  const region = atlas.regions.find((each) => each.id === id);
  return region === undefined ? null : sectorColors(region.firstSector).solid;
}
