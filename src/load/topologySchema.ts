import * as v from 'valibot';

/**
 * Schema of a quantized TopoJSON topology with the given layers. Coordinates are longitude and latitude in degrees once
 * transformed. An arc index that points at no arc is refused, so that whoever draws the shapes need not fear it.
 */
export function topologySchema<Objects extends v.ObjectEntries>(objects: Objects) {
  return v.pipe(
    v.object({
      type: v.literal('Topology', 'a TopoJSON topology'),
      transform: v.object({ scale: PAIR, translate: PAIR }, 'a transform: the topology is quantized'),
      objects: v.object(objects, 'the layers of the atlas'),
      arcs: v.array(v.pipe(v.array(PAIR), v.minLength(2, 'at least two points'))),
    }),
    v.check(({ objects, arcs }) => highestArc(objects) < arcs.length, 'only arcs that are there'),
  );
}

/** A polygon or several, with properties of the given kind. */
export function arealSchema<Properties extends v.ObjectEntries>(properties: Properties) {
  const common = { properties: v.object(properties) };
  return v.variant('type', [
    v.object({ type: v.literal('Polygon'), arcs: RINGS, ...common }),
    v.object({ type: v.literal('MultiPolygon'), arcs: v.array(RINGS), ...common }),
  ]);
}

/** A layer of such shapes. */
export function layerSchema<Shape extends v.GenericSchema>(shape: Shape) {
  return v.object({ type: v.literal('GeometryCollection'), geometries: v.array(shape) });
}

export const PAIR = v.tuple([v.number(), v.number()], 'a pair of numbers');
const RING = v.pipe(v.array(v.pipe(v.number(), v.integer())), v.minLength(1));
/** The arcs of a polygon's rings; a negative index -1 - n is arc n backwards. */
export const RINGS = v.array(RING, 'rings of arcs');

function highestArc(value: unknown): number {
  let highest = -1;
  const walk = (part: unknown): void => {
    if (typeof part === 'number') highest = Math.max(highest, part < 0 ? -1 - part : part);
    else if (Array.isArray(part)) part.forEach(walk);
    else if (typeof part === 'object' && part !== null) {
      if ('geometries' in part) walk(part.geometries);
      if ('arcs' in part) walk(part.arcs);
    }
  };
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
  return highest;
}
