import type { Lang } from '../model/localized.ts';
import type { LonLat } from '../model/place.ts';
import { formatNumber } from './number.ts';

/** A spot in degrees to 4 decimals, about 10 m: `113.2000°E，23.3800°N`. */
export function spotText([lon, lat]: LonLat, lang: Lang): string {
  const mark = lang === 'zh' ? '，' : ', ';
  return `${degrees(lon, lang)}${lon < 0 ? 'W' : 'E'}${mark}${degrees(lat, lang)}${lat < 0 ? 'S' : 'N'}`;
}

function degrees(value: number, lang: Lang): string {
  return `${formatNumber(Math.abs(value), lang, { decimals: 4, group: 'none' })}°`;
}
