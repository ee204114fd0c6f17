import type { MapSource } from './mapSource.ts';
import { TextureLayer } from './textureLayer.ts';

/** The textures of the areas, each a layer of the map. */
export interface AreaTextures {
  readonly dots: TextureLayer;
  readonly hatch: TextureLayer;
}

/** Dots on what the plan groups in its own way, and hatch on the cities without a cluster. */
export function areaTextures({ shapes, cities, dotted, plane: { home } }: MapSource): AreaTextures {
  const [west, , , north] = home;
  const hatched = [...shapes.cities].flatMap(([code, shape]) => (cities.has(code) ? [shape] : []));
  const spotted = [...shapes.regions].flatMap(([id, shape]) => (dotted.has(id) ? [shape] : []));
  return {
    dots: new TextureLayer('dots', spotted, [west, north]),
    hatch: new TextureLayer('hatch', hatched, [west, north]),
  };
}
