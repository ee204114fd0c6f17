import * as v from 'valibot';
import { shipped } from './shipped.ts';

/** One of the three GeoJSON files of `public/geo`, refused where it is not a collection of named MultiPolygons. */
export function boundaries(layer: 'regions' | 'cities' | 'counties'): v.InferOutput<typeof COLLECTION> {
  return v.parse(COLLECTION, JSON.parse(shipped(`public/geo/${layer}.geojson`)));
}

const POSITION = v.tuple([v.number(), v.number()]);
const BOX = v.tuple([v.number(), v.number(), v.number(), v.number()]);
const COLLECTION = v.strictObject({
  type: v.literal('FeatureCollection'),
  name: v.string(),
  attribution: v.string(),
  bbox: BOX,
  features: v.array(
    v.strictObject({
      type: v.literal('Feature'),
      id: v.string(),
      bbox: BOX,
      properties: v.looseObject({ name_zh: v.string(), name_en: v.string() }),
      geometry: v.strictObject({ type: v.literal('MultiPolygon'), coordinates: v.array(v.array(v.array(POSITION))) }),
    }),
  ),
});
