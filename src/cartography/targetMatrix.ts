import type { Region } from '../model/region.ts';
import { SECTORS, type SectorId } from '../model/sector.ts';
import type { TokenName } from '../tokens/tokenNames.ts';
import { tierOf } from './paint.ts';
import { sectorColors } from './palette.ts';

/** The regions whose first-listed sector is this one, by tier of target. */
export interface MatrixRow {
  readonly sector: SectorId;
  /** From the least tier to the largest. */
  readonly cells: readonly MatrixCell[];
}

export interface MatrixCell {
  /** The fill of its regions on the map where hue × target colours them. */
  readonly color: TokenName;
  /** In the order given; empty where no region is of that sector and tier. */
  readonly regions: readonly Region[];
}

/** First-listed sector × tier of target, a row for each sector that is listed first anywhere. */
export function targetMatrix(regions: readonly Region[]): readonly MatrixRow[] {
  return SECTORS.flatMap((sector) => {
    const first = regions.filter((region) => region.firstSector === sector);
    if (first.length === 0) return [];
    const cells = sectorColors(sector).tiers.map((color, tier) => ({
      color,
      regions: first.filter((region) => tierOf(region.target.value) === tier),
    }));
    return [{ sector, cells }];
  });
}
