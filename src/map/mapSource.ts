import type { SheetPlane } from '../cartography/sheetPlane.ts';
import type { RegionId } from '../model/ids.ts';
import type { Shapes } from '../model/shapes.ts';

/** What the map draws from; constant while the page lives. */
export interface MapSource {
  readonly plane: SheetPlane;
  readonly shapes: Shapes;
  /** Cities without a cluster: hatched, and to be chosen by themselves. */
  readonly cities: ReadonlySet<string>;
  /** Regions whose own groups are none of the six sectors: dots mark them. */
  readonly dotted: ReadonlySet<RegionId>;
}
