import type { RegionId } from '../model/ids.ts';
import type { Lang } from '../model/localized.ts';
import type { LonLat } from '../model/place.ts';
import type { Band, Sheet } from '../model/shapes.ts';
import type { NameSide } from './rankSymbol.ts';

/** Where the rank of a region stands. */
export interface RankSpot {
  readonly at: LonLat;
  /** Where its leader ends in the region, or null where it stands in place. */
  readonly foot: LonLat | null;
  readonly side: NameSide;
}

/**
 * Where the rank of a region stands, with its name below: in the region itself, but on a phone, where names would lie on
 * each other, some stand in the sea as their circles do.
 * @returns null for a region without an anchor
 */
export function rankSpot(sheet: Pick<Sheet, 'symbols'>, region: RegionId, band: Band, lang: Lang): RankSpot | null {
  const anchorIn = (wanted: Band) =>
    sheet.symbols.find((each) => each.region === region && each.band === wanted && each.lang === lang);
  const atSea = band === 'narrow' ? AT_SEA[lang][region] : undefined;
  const foot = atSea === undefined ? null : (anchorIn('narrow')?.foot ?? null);
  const at = atSea ?? anchorIn('region')?.at;
  return at === undefined ? null : { at, foot, side: SIDES[`${lang} ${band}`]?.[region] ?? 'S' };
}

const AT_SEA: Readonly<Record<Lang, Readonly<Record<string, LonLat>>>> = {
  zh: { guangzhou: [114.1, 21.3], zhuhai: [113, 21.38] },
  en: { foshan: [111.94, 20.6], guangzhou: [114.72, 21.36], shenguanhui: [116.46, 22.2], zhuhai: [112.98, 21.42] },
};

/** Where neighbours, or the edge of the window, need the room below. */
const SIDES: Readonly<Record<string, Readonly<Record<string, NameSide>>>> = {
  'zh narrow': { qingyuan: 'W' },
  'en narrow': { qingyuan: 'W', zhaoqing: 'W', zhanjiang: 'E' },
  'en province': { zhuhai: 'W' },
};
