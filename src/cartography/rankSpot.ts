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
  const stands = band === 'narrow' && AT_SEA[lang].includes(region) ? band : 'region';
  const anchor = sheet.symbols.find((each) => each.region === region && each.band === stands && each.lang === lang);
  if (anchor === undefined) return null;
  return { at: anchor.at, foot: anchor.foot, side: SIDES[`${lang} ${band}`]?.[region] ?? 'S' };
}

const AT_SEA: Readonly<Record<Lang, readonly string[]>> = {
  zh: ['zhuhai'],
  en: ['foshan', 'guangzhou', 'shenguanhui', 'zhuhai'],
};

/** Where neighbours need the room below. */
const SIDES: Readonly<Record<string, Readonly<Record<string, NameSide>>>> = {
  'zh narrow': { qingyuan: 'N' },
  'en narrow': { qingyuan: 'W', zhaoqing: 'W' },
  'en province': { zhuhai: 'W' },
};
