import type { SheetPlane } from '../cartography/sheetPlane.ts';
import { areaShape } from '../model/areaShape.ts';
import type { AreaId } from '../model/ids.ts';
import type { Shapes } from '../model/shapes.ts';
import { areaPath } from './pathData.ts';

/** Path data of cities within a region and of counties, by id: of the few that are selected or hovered. */
export type InnerPaths = ReadonlyMap<AreaId, string>;

/** Makes the paths of what is asked for, each once. */
export class InnerOutlines {
  private readonly shapes: Shapes | null;
  private readonly plane: SheetPlane;
  private readonly made = new Map<AreaId, string>();

  constructor(shapes: Shapes | null, plane: SheetPlane) {
    this.shapes = shapes;
    this.plane = plane;
  }

  /** The paths of the ids that have a boundary, among others made before. */
  of(ids: readonly AreaId[]): InnerPaths {
    for (const id of ids) {
      const shape = this.made.has(id) || this.shapes === null ? null : areaShape(this.shapes, id);
      if (shape) this.made.set(id, areaPath(shape, this.plane, { decimals: 2, leastArea: 0 }));
    }
    return this.made;
  }
}
