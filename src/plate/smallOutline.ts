import { sheetPlane } from '../cartography/sheetPlane.ts';
import type { Atlas } from '../model/atlas.ts';
import type { CityCode } from '../model/ids.ts';
import type { LonLat } from '../model/place.ts';
import { areaPath, type Precision } from './pathData.ts';

/** The province as small as a head of a column: paths in whole units of a picture 320 units wide. */
export interface SmallOutline {
  readonly width: number;
  readonly height: number;
  readonly cities: ReadonlyMap<CityCode, string>;
  /** All cities in one path. */
  readonly province: string;
  /** 香港 and 澳门. */
  readonly regions: string;
  /** Where 东沙群岛 lies: too small for its outline, and never left out. */
  readonly dongsha: readonly [x: number, y: number] | null;
}

/** The small outline of an atlas, made once; null where boundaries could not be read. */
export function smallOutline({ shapes, sheet }: Pick<Atlas, 'shapes' | 'sheet'>): SmallOutline | null {
  if (shapes === null) return null;
  const kept = made.get(shapes);
  if (kept !== undefined) return kept;
  const whole = sheetPlane(sheet);
  const scale = WIDTH / whole.width;
  const place = (at: LonLat): readonly [number, number] => {
    const [x, y] = whole.place(at);
    return [x * scale, y * scale];
  };
  const plane = { ...whole, place };
  const cities = new Map([...shapes.cities].map(([code, shape]) => [code, areaPath(shape, plane, COARSE)] as const));
  const beside = shapes.context.filter(({ code }) => BESIDE.includes(code));
  const [lon, lat] = shapes.dongsha.coordinates[0]?.[0]?.[0] ?? [];
  const outline: SmallOutline = {
    width: WIDTH,
    height: Math.ceil(whole.height * scale),
    cities,
    province: [...cities.values()].join(''),
    regions: beside.map(({ shape }) => areaPath(shape, plane, COARSE)).join(''),
    dongsha: lon === undefined || lat === undefined ? null : place([lon, lat]),
  };
  made.set(shapes, outline);
  return outline;
}

const made = new WeakMap<NonNullable<Atlas['shapes']>, SmallOutline>();
const WIDTH = 320;
/** Islands under about one px², as the column's head shows them, go. */
const COARSE: Precision = { decimals: 0, leastArea: 3 };
/** Division codes of 香港 and 澳门. */
const BESIDE = ['810000', '820000'];
