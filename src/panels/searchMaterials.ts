import type { SearchHit } from '../analysis/searchRank.ts';
import type { Lang } from '../model/localized.ts';
import type { SearchEntry } from '../model/searchEntry.ts';
import { SECTORS } from '../model/sector.ts';
import { sectorName } from '../text/term.ts';
import type { ListedGroup } from './SearchList.tsx';

/** All named materials by sector, in the order of the legend. */
export function allMaterials(entries: readonly SearchEntry[], lang: Lang): readonly ListedGroup[] {
  return SECTORS.map((sector) => ({
    id: sector,
    title: sectorName(sector, lang),
    hits: entries.filter((entry) => entry.kind === 'material' && entry.sector === sector).map(listed),
  })).filter(({ hits }) => hits.length > 0);
}

/** Materials of groups that a region's text makes itself: wider terms than those of the six sectors. */
export function broadMaterials(entries: readonly SearchEntry[]): readonly SearchHit[] {
  return entries.filter((entry) => entry.kind === 'material' && entry.sector === 'own').map(listed);
}

function listed(entry: SearchEntry): SearchHit {
  return { entry, tier: 'alike', spans: [], throughFamily: false };
}
