import type { Lang } from '../model/localized.ts';
import type { LonLat } from '../model/place.ts';
import { formatNumber } from './number.ts';

/** A spot in degrees to 2 decimals, about 1 km, for what is not known better: `113.20°E，23.05°N`. */
export function roughSpotText([lon, lat]: LonLat, lang: Lang): string {
  const degrees = (value: number) => `${formatNumber(Math.abs(value), lang, { decimals: 2, group: 'none' })}°`;
  return `${degrees(lon)}${lon < 0 ? 'W' : 'E'}${lang === 'zh' ? '，' : ', '}${degrees(lat)}${lat < 0 ? 'S' : 'N'}`;
}
