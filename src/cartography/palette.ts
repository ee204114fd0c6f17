import type { SectorId } from '../model/sector.ts';
import type { Hue, TokenName } from '../tokens/tokenNames.ts';

/** The colours of one sector: the mark's, the word's, the tint's, and the three steps of hue × target. */
export interface SectorColors {
  readonly solid: TokenName;
  readonly text: TokenName;
  readonly fill: TokenName;
  readonly soft: TokenName;
  readonly tiers: readonly [TokenName, TokenName, TokenName];
}

/** The colours of a sector, the same for map, legend and lists. */
export function sectorColors(sector: SectorId): SectorColors {
  const hue: Hue = sector === 'own' ? 'gz' : sector;
  return {
    solid: hue,
    text: `${hue}-text`,
    fill: `${hue}-fill`,
    soft: `${hue}-b2`,
    tiers: [`${hue}-b1`, `${hue}-b2`, `${hue}-b3`],
  };
}
