import { project, type Size } from '../cartography/camera.ts';
import { clearNames, NAME_STEP, type TextScales } from '../cartography/clearNames.ts';
import type { CountyName } from '../cartography/countyNames.ts';
import type { Frame } from '../cartography/frame.ts';
import type { Camera } from '../model/scene.ts';

type Seen = { readonly size: Size; readonly scales: TextScales };

/** How far beyond the edge of the map a name may have its middle and still be seen in part, CSS px. */
const MARGIN = 80;

/** The names of counties on a plate: only those in sight are put into the document. */
export class PlateNames {
  private frame: Frame | null = null;
  private step = 0;
  private scales: TextScales | null = null;
  private clear: readonly CountyName[] = [];

  /** @param scales the same object for as long as the plate keeps its size */
  inSight(frame: Frame, camera: Camera, { size, scales }: Seen): readonly CountyName[] {
    const step = Math.floor(camera.zoom / NAME_STEP) * NAME_STEP;
    if (frame !== this.frame || step !== this.step || scales !== this.scales) {
      this.clear = frame.names.length === 0 ? [] : clearNames(frame, step, scales);
      this.frame = frame;
      this.step = step;
      this.scales = scales;
    }
    return this.clear.filter(({ at }) => {
      const [x, y] = project(camera, size, at);
      return x > -MARGIN && x < size.width + MARGIN && y > -MARGIN && y < size.height + MARGIN;
    });
  }
}
