import type { Atlas } from '../model/atlas.ts';
import type { RegionId } from '../model/ids.ts';
import type { ColorMode, Scene } from '../model/scene.ts';
import { SECTORS, type SectorId } from '../model/sector.ts';
import type { TokenName } from '../tokens/tokenNames.ts';
import { hasCircles } from './paint.ts';
import { sectorColors } from './palette.ts';
import { CIRCLE_SAMPLES, type ClassScale, classOf, INTENSITY_SCALE, TARGET_SCALE, TIER_BREAKS } from './scale.ts';
import { circleRadius } from './symbol.ts';

/** What the legend says about a scene: it asks the scales that the map asks. */
export interface Legend {
  readonly sectors: readonly SectorRow[];
  /** Classes of the number the fill stands for; none where the fill is the sector alone. */
  readonly classes: readonly ClassRow[];
  /** Cities without a cluster. */
  readonly cities: number;
  /** Sample circles, largest first; none where the mode draws no circles. */
  readonly circles: readonly { readonly target: number; readonly radius: number }[];
}

export interface SectorRow {
  readonly sector: SectorId;
  /** Colour of the mark. */
  readonly solid: TokenName;
  /** Fill of the swatch as on the map; null where the mode does not colour by sector. */
  readonly fill: TokenName | null;
  readonly dots: boolean;
  /** Regions in which at least one material of the sector is named. */
  readonly regions: number;
  readonly materials: number;
  /** Switched off by the reader. */
  readonly off: boolean;
}

export interface ClassRow {
  /** From, inclusive; null for the lowest class. */
  readonly from: number | null;
  /** Below; null for the highest class. */
  readonly below: number | null;
  /** One colour, or for hue × target one for each first-listed sector of the class. */
  readonly colors: readonly TokenName[];
  readonly regions: readonly RegionId[];
}

/** The legend of a scene. */
export function legend(atlas: Atlas, scene: Scene): Legend {
  return {
    sectors: SECTORS.map((sector) => sectorRow(atlas, scene, sector)),
    classes: classRows(atlas, scene.color),
    cities: atlas.cities.filter((city) => city.region === null).length,
    circles: hasCircles(scene.color) ? CIRCLE_SAMPLES.map((target) => ({ target, radius: circleRadius(target) })) : [],
  };
}

function sectorRow(atlas: Atlas, scene: Scene, sector: SectorId): SectorRow {
  const materials = atlas.materials.filter((material) => material.sector === sector);
  const colors = sectorColors(sector);
  return {
    sector,
    solid: colors.solid,
    fill: scene.color === 'sector' ? colors.fill : scene.color === 'sector-target' ? colors.soft : null,
    dots: sector === 'own',
    regions: new Set(materials.map((material) => material.region)).size,
    materials: materials.length,
    off: scene.hide.includes(sector),
  };
}

function classRows(atlas: Atlas, mode: ColorMode): readonly ClassRow[] {
  switch (mode) {
    case 'sector':
      return [];
    case 'sector-target':
      return tierRows(atlas);
    case 'target':
      return scaleRows(atlas, TARGET_SCALE, (region) => region.target.value);
    case 'intensity':
      return scaleRows(atlas, INTENSITY_SCALE, (region) => region.intensity.value);
  }
}

type Measure = (region: Atlas['regions'][number]) => number;

function scaleRows(atlas: Atlas, scale: ClassScale, measure: Measure): readonly ClassRow[] {
  return scale.colors.map((color, index) => ({ ...classAt(atlas, scale.breaks, measure, index), colors: [color] }));
}

function tierRows(atlas: Atlas): readonly ClassRow[] {
  return [0, 1, 2].map((tier) => {
    const row = classAt(atlas, TIER_BREAKS, (region) => region.target.value, tier);
    const first = atlas.regions.filter((region) => row.regions.includes(region.id)).map((region) => region.firstSector);
    const sectors = SECTORS.filter((sector) => first.includes(sector));
    return { ...row, colors: sectors.flatMap((sector) => sectorColors(sector).tiers[tier] ?? []) };
  });
}

function classAt(atlas: Atlas, breaks: readonly number[], measure: Measure, index: number): Omit<ClassRow, 'colors'> {
  return {
    from: breaks[index - 1] ?? null,
    below: breaks[index] ?? null,
    regions: atlas.regions.filter((region) => classOf(measure(region), breaks) === index).map((region) => region.id),
  };
}
