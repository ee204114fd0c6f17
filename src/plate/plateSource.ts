import type { SheetPlane } from '../cartography/sheetPlane.ts';
import type { CityCode } from '../model/ids.ts';
import type { Shapes } from '../model/shapes.ts';

/** What the plate draws from; constant while the page lives. */
export interface PlateSource {
  readonly plane: SheetPlane;
  /** Null where the boundaries could not be read: then the inlined ones stay. */
  readonly shapes: Shapes | null;
  /** Cities without a cluster. */
  readonly cities: ReadonlySet<CityCode>;
}
