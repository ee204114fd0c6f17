import type { Feature, FeatureCollection, Point } from 'geojson';
import type { GroundView } from '../cartography/ground.ts';

/**
 * The circles' veils, which lie under the borders, with their radius in CSS px. Displaced circles have theirs among the
 * symbols, to hide what is left of their leaders.
 */
export function veilFeatures({ frame, symbolScale }: Pick<GroundView, 'frame' | 'symbolScale'>): FeatureCollection {
  const features = frame.symbols.flatMap(({ at, foot, layout }): Feature<Point>[] => {
    if (foot !== null || layout.circle === null) return [];
    const properties = { radius: layout.circle.radius * symbolScale };
    return [{ type: 'Feature', properties, geometry: { type: 'Point', coordinates: [at[0], at[1]] } }];
  });
  return { type: 'FeatureCollection', features };
}
