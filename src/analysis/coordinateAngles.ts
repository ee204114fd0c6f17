import { Decode, LATITUDE, LONGITUDE } from 'geographiclib-dms';
import { plainCoordinates } from './plainCoordinates.ts';

/** One coordinate as it was written. */
export interface Angle {
  /** Degrees, south and west negative. */
  readonly value: number;
  /** Null where neither a letter nor a word says which it is. */
  readonly axis: 'lon' | 'lat' | null;
}

/** Why a text is not two coordinates. */
export type AngleFault = 'unreadable' | 'exponent' | 'one-number' | 'too-many' | 'same-axis' | 'minutes';

/** Takes a text apart into its two coordinates, in the order written: decimal degrees, or degrees with minutes and seconds. */
export function coordinateAngles(text: string): readonly [Angle, Angle] | AngleFault {
  const plain = plainCoordinates(text);
  if (plain === null || !/\d/.test(plain)) return 'unreadable';
  if (/\dE[+-]?\d/.test(plain) && !/[NS]/.test(plain)) return 'exponent';
  const parts = splitParts(plain);
  const [one, other, ...more] = parts;
  if (more.length > 0) return 'too-many';
  if (one === undefined || other === undefined)
    return /\d[ :°'"]+\d.*\d[ :°'"]+\d.*\d/.test(plain) ? 'too-many' : 'one-number';
  const [first, second] = [readAngle(one), readAngle(other)];
  if (typeof first === 'string') return first;
  if (typeof second === 'string') return second;
  if (first.axis !== null && first.axis === second.axis) return 'same-axis';
  return [first, second];
}

function splitParts(plain: string): readonly string[] {
  // 东经113.2°E says it twice.
  const text = plain.replace(/(^|[,; ])([NSEW])([^NSEWXY]+)\2/g, '$1$2$3').replace(/[XY]([^NSEWXY]+[NSEW])/g, '$1');
  const letters = text.match(/[NSEWXY]/g)?.length ?? 0;
  if (letters >= 2) return trimmed(text.split(/^[NSEWXY]/.test(text) ? /(?=[NSEWXY])/ : /(?<=[NSEWXY])/));
  const separated = trimmed(text.split(/[,;]/));
  if (separated.length > 1) return separated;
  const atDegrees = trimmed(text.split(/(?=[NSEWXY+-]?(?<![\d.])\d+(?:\.\d+)? ?°)/));
  if (atDegrees.length > 1) return atDegrees;
  const numbers = text.split(' ');
  const half = numbers.length / 2;
  if (numbers.length > 6 || !Number.isInteger(half)) return numbers.length === 1 ? numbers : numbers.slice(0, 3);
  return [numbers.slice(0, half).join(' '), numbers.slice(half).join(' ')];
}

function trimmed(parts: readonly string[]): readonly string[] {
  return parts.map((part) => part.replace(/^[,; ]+|[,; ]+$/g, '')).filter((part) => part !== '');
}

const LABELS = { X: 'lon', Y: 'lat' } as const;

function readAngle(part: string): Angle | AngleFault {
  const label = /^[XY]|[XY]$/.exec(part)?.[0] as keyof typeof LABELS | undefined;
  const bare = part.replace(/[XY]/g, '').trim();
  if (!/^([NSEW] ?)?[+-]?[\d.][\d.°'": ]*([NSEW])?$/.test(bare)) return 'unreadable';
  const marked = /[°'"]/.test(bare);
  const dms = marked ? bare.replaceAll(' ', '') : bare.replace(/ ?([NSEW]) ?/, '$1').replace(/ +/g, ':');
  const decoded = decode(dms);
  if (decoded === null) return /\d[:°' ]\d/.test(dms) ? 'minutes' : 'unreadable';
  const { val, ind } = decoded;
  if (!Number.isFinite(val)) return 'unreadable';
  const named = ind === LATITUDE ? 'lat' : ind === LONGITUDE ? 'lon' : null;
  return { value: val, axis: named ?? (label === undefined ? null : LABELS[label]) };
}

/** The library throws where a text breaks its rules, as at 60 minutes. */
function decode(dms: string): ReturnType<typeof Decode> | null {
  try {
    return Decode(dms);
  } catch {
    return null;
  }
}
