import * as v from 'valibot';
import { arealSchema, layerSchema, RINGS, topologySchema } from '../../src/load/topologySchema.ts';

/**
 * Reads `data/shapes/guangdong.topo.json`.
 * @throws Error naming the first place that is not as `npm run shapes` writes it
 */
export function derivedTopology(text: string): DerivedTopology {
  const parsed = v.safeParse(DERIVED, JSON.parse(text));
  if (parsed.success) return parsed.output;
  const issue = parsed.issues[0];
  throw new Error(`guangdong.topo.json: ${v.getDotPath(issue) ?? 'file'}: ${issue.message}`);
}

const DERIVED = topologySchema({
  /** 124, and 东沙群岛 with the code of its county and part `dongsha`. */
  counties: layerSchema(
    arealSchema({ code: v.string(), city: v.string(), name: v.string(), part: v.picklist(['', 'dongsha']) }),
  ),
  cities: layerSchema(arealSchema({ city: v.string() })),
  province: layerSchema(v.object({ type: v.literal('MultiPolygon'), arcs: v.array(RINGS) })),
  context: layerSchema(arealSchema({ code: v.string(), zh: v.string(), en: v.string() })),
});

/** The topology that `npm run shapes` derives: longitude and latitude in WGS-84 degrees. */
export type DerivedTopology = v.InferOutput<typeof DERIVED>;
