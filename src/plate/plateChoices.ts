import { regionZoom } from '../cartography/band.ts';
import { project, type Size, worldSize } from '../cartography/camera.ts';
import { clearNames } from '../cartography/clearNames.ts';
import type { CountyName } from '../cartography/countyNames.ts';
import type { Frame, RegionSymbol } from '../cartography/frame.ts';
import { spotOf } from '../cartography/labelRoom.ts';
import { type HubPlacement, NO_HUBS, type PlacedHub, placeHubs } from '../cartography/placeHubs.ts';
import { wordRooms } from '../cartography/symbolRoom.ts';
import { CHOICE_STEP, type TextScales, type ZoomRange } from '../cartography/textScales.ts';
import type { AreaId } from '../model/ids.ts';
import type { Camera } from '../model/scene.ts';
import type { Box } from '../model/shapes.ts';

interface Seen {
  readonly size: Size;
  /** Camera of the first view. */
  readonly home: Camera;
  /** The same object for as long as the plate keeps its size. */
  readonly scales: TextScales;
}

/** What of hubs, labels and names of counties stands on the map. */
export interface Choices extends HubPlacement {
  readonly names: readonly CountyName[];
  /** Regions whose words the edge of the map would cut: a target is never shown without its sign, so they have none. */
  readonly wordless: ReadonlySet<AreaId>;
}

/** How far beyond the edge of the map a name may have its middle and still be seen in part, CSS px. */
const MARGIN = 80;

/** Chooses what gives way to what on a plate, and keeps the choice for as long as it holds. */
export class PlateChoices {
  private frame: Frame | null = null;
  private step = 0;
  private scales: TextScales | null = null;
  private placement = NO_HUBS;
  private clear: readonly CountyName[] = [];

  /**
   * Of the names only those in sight, so that no others are put into the document.
   * @param box home box of the sheet
   */
  inSight(frame: Frame, camera: Camera, { size, home, scales }: Seen, box: Box): Choices {
    const step = Math.floor(camera.zoom / CHOICE_STEP) * CHOICE_STEP;
    if (frame !== this.frame || step !== this.step || scales !== this.scales) {
      const least = frame.band === 'region' ? regionZoom(home.zoom, box) : home.zoom;
      const range: ZoomRange = [Math.max(step, least), step + CHOICE_STEP];
      this.placement = placeHubs(frame, range, scales);
      this.clear = frame.names.length === 0 ? [] : clearNames(frame, this.placement, range, scales);
      this.frame = frame;
      this.step = step;
      this.scales = scales;
    }
    const names = this.clear.filter(({ at }) => {
      const [x, y] = project(camera, size, at);
      return x > -MARGIN && x < size.width + MARGIN && y > -MARGIN && y < size.height + MARGIN;
    });
    // In the bands of the whole province anchors see to it, as the first picture has them.
    const isCloser = frame.band === 'region' || (frame.staged && camera.zoom > home.zoom + 0.01);
    const inset = frame.staged ? Math.max(0, project(home, size, [box[0], box[3]])[0]) : 0;
    const cut = isCloser ? frame.symbols.filter((each) => isCut(each, camera, size, scales, inset)) : [];
    return { ...this.placement, names, wordless: new Set(cut.map(({ region }) => region)) };
  }

  /** As last chosen. */
  hubs(): readonly PlacedHub[] {
    return this.placement.hubs;
  }
}

/**
 * Whether a line of a symbol's words lies across an edge of the map, or beyond it.
 * @param inset what at the left is covered by the words of the stage, CSS px
 */
function isCut(
  symbol: RegionSymbol,
  { center, zoom }: Camera,
  { width, height }: Size,
  scales: TextScales,
  inset: number,
): boolean {
  const world = worldSize(zoom);
  const [x, y] = spotOf(center, world);
  const [left, top] = [x - width / 2, y - height / 2];
  return wordRooms(symbol, scales.symbol, world).some(
    (room) => room.left < left + inset || room.right > left + width || room.top < top || room.bottom > top + height,
  );
}
