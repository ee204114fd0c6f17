import type { FeatureCollection, Geometry } from 'geojson';
import { areaShape } from '../model/areaShape.ts';
import type { AreaId } from '../model/ids.ts';
import type { Shapes } from '../model/shapes.ts';

/**
 * Finds the rings of a region, city or county as lines; none where the id has no boundary. Those that the map draws anyway
 * are the same objects; cities within a region and counties are drawn from their shapes when one is first asked for.
 * @param rings of what the map draws anyway, with their `id`
 */
export function areaOutlines(rings: FeatureCollection, shapes: Shapes): (id: AreaId) => readonly Geometry[] {
  const known = new Map<string, Geometry[]>();
  for (const { properties, geometry } of rings.features) {
    const id = String(properties?.['id']);
    known.set(id, [...(known.get(id) ?? []), geometry]);
  }
  return (id) => {
    const found = known.get(id) ?? innerRings(shapes, id);
    known.set(id, found);
    return found;
  };
}

function innerRings(shapes: Shapes, id: AreaId): Geometry[] {
  const rings = areaShape(shapes, id)?.coordinates.flat() ?? [];
  return rings.map((coordinates) => ({ type: 'LineString', coordinates }));
}
