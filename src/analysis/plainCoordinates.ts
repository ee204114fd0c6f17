/** No longer text is read as coordinates. */
export const MOST_COORDINATES = 120;

/**
 * A text of coordinates in one way of writing: half-width, N S E W for directions, X and Y for what is only called
 * longitude and latitude, ° ' " for units, no brackets; commas and semicolons stay.
 * @returns null where anything else stands in it
 */
export function plainCoordinates(text: string): string | null {
  let plain = text.replace(DEGREES, '°').replace(SECONDS, '"').normalize('NFKC').toUpperCase();
  for (const [pattern, sign] of WORDS) plain = plain.replace(pattern, sign);
  plain = plain.replace(/''/g, '"').replace(/\s+/g, ' ').trim();
  return READABLE.test(plain) ? plain : null;
}

const READABLE = /^[\d.+\-NSEWXY°'":,; ]*$/;

/** Before compatible characters are made one: º would become a letter o, ″ two primes. */
const DEGREES = /[º˚∘⁰]|(?<![经纬])度/g;
const SECONDS = /[″‶“”„‟˝秒]/g;

/** In this order: longer words first. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/[′‵´‘’‛ʹ`分]/g, "'"],
  [/[−–—‐‑]/g, '-'],
  [/[、。|/]/g, ';'],
  [/[()[\]{}（）【】]/g, ' '],
  [/北纬|NORTH/g, 'N'],
  [/南纬|SOUTH/g, 'S'],
  [/东经|EAST/g, 'E'],
  [/西经|WEST/g, 'W'],
  [/经度|LONGITUDE|LONG|LNG|LON/g, 'X'],
  [/纬度|LATITUDE|LAT/g, 'Y'],
  [/([XY]) ?[:=]/g, '$1'],
  [/([NSEW]) ?:/g, '$1'],
  [/DEG|D/g, '°'],
];
