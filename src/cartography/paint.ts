import type { Region } from '../model/region.ts';
import type { ColorMode } from '../model/scene.ts';
import type { TokenName } from '../tokens/tokenNames.ts';
import { sectorColors } from './palette.ts';
import { classColor, classOf, INTENSITY_SCALE, TARGET_SCALE, TIER_BREAKS } from './scale.ts';

/** How the area of a region is coloured. */
export interface Paint {
  readonly fill: TokenName;
  /** The two-tone edge inside the region, or null where the mode has none. */
  readonly rim: { readonly solid: TokenName; readonly soft: TokenName } | null;
  /** Dots over the fill mark groups that are not one of the six sectors. */
  readonly dots: boolean;
}

/** The paint of a region in a colour mode. */
export function regionPaint(region: Region, mode: ColorMode): Paint {
  const colors = sectorColors(region.firstSector);
  const dots = region.firstSector === 'own';
  switch (mode) {
    case 'sector':
      return { fill: colors.fill, rim: { solid: colors.solid, soft: colors.soft }, dots };
    case 'sector-target':
      return { fill: colors.tiers[tierOf(region.target.value)], rim: null, dots };
    case 'target':
      return { fill: classColor(region.target.value, TARGET_SCALE), rim: null, dots: false };
    case 'intensity':
      return { fill: classColor(region.intensity.value, INTENSITY_SCALE), rim: null, dots: false };
  }
}

/** The tier of a target in 亿元: 0 for the least, 2 for the largest. */
export function tierOf(target: number): 0 | 1 | 2 {
  const tier = classOf(target, TIER_BREAKS);
  return tier >= 2 ? 2 : tier === 1 ? 1 : 0;
}

/** Target intensity is already a matter of area: circles would say the total a second time. */
export function hasCircles(mode: ColorMode): boolean {
  return mode !== 'intensity';
}
