import { union } from '@turf/union';
import type { MultiPolygon } from 'geojson';
import { dissolve } from './dissolve.ts';

/**
 * The boundary of shapes taken as one; WGS-84, longitude first. Neighbours of the atlas share their vertices, so edges they
 * have in common fall away; shapes of which that cannot be said are united by a general union (turf).
 * @returns null for no shapes
 */
export function uniteShapes(shapes: readonly MultiPolygon[]): MultiPolygon | null {
  const [first] = shapes;
  if (first === undefined || shapes.length === 1) return first ?? null;
  const dissolved = dissolve(shapes);
  if (dissolved !== null) return dissolved;
  const features = shapes.map((geometry) => ({ type: 'Feature' as const, properties: {}, geometry }));
  const geometry = union({ type: 'FeatureCollection', features })?.geometry;
  if (geometry === undefined) return null;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  // turf winds outer rings counter-clockwise (RFC 7946), the atlas clockwise.
  return { type: 'MultiPolygon', coordinates: polygons.map((rings) => rings.map((ring) => [...ring].reverse())) };
}
