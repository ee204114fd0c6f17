import type { Shapes } from '../model/shapes.ts';
import { type Outline, outline } from './outline.ts';
import type { PlateSource } from './plateSource.ts';
import { readOutline } from './readOutline.ts';

/** The outlines of a plate at its levels of detail: the inlined one, and the full one once the camera goes in. */
export class PlateOutlines {
  private readonly source: PlateSource;
  private readonly coarse: Outline;
  private fine: Outline | null = null;

  constructor(element: HTMLElement, source: PlateSource) {
    this.source = source;
    this.coarse = coarseOutline(element, source);
  }

  /** @param beyond zoom levels beyond the first view */
  at(beyond: number): Outline {
    const { shapes, cities, plane } = this.source;
    if (shapes === null || beyond < FINE_BEYOND) return this.coarse;
    this.fine ??= outline(shapes, cities, plane, 'full');
    return this.fine;
  }
}

/** Zoom levels beyond the first view from which whole units of the plate would show as steps. */
const FINE_BEYOND = 0.7;

/** Of each element the outline it had when it was first adopted: later the full one may stand in it. */
const coarseOutlines = new WeakMap<Element, Outline>();

/** The inlined outline is the coarse one: where it stands there is nothing to work out. */
function coarseOutline(element: Element, { shapes, cities, plane }: PlateSource): Outline {
  const inlined = coarseOutlines.get(element) ?? readOutline(element);
  const coarse = inlined.size > 0 || shapes === null ? inlined : outlineOf(shapes, { shapes, cities, plane });
  if (coarse.size > 0) coarseOutlines.set(element, coarse);
  return coarse;
}

/** Of each set of boundaries the coarse outline, worked out once however many pictures are drawn of it. */
const outlinesOf = new WeakMap<Shapes, Outline>();

function outlineOf(shapes: Shapes, { cities, plane }: PlateSource): Outline {
  const made = outlinesOf.get(shapes) ?? outline(shapes, cities, plane, 'sheet');
  outlinesOf.set(shapes, made);
  return made;
}
