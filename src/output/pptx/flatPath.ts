import type { Spot } from './drawn.ts';

/** Points to a quarter of a circle or to a curve. */
const FINE = 5;

/** One run of a path; whether it closes. */
export interface FlatRun {
  readonly spots: readonly Spot[];
  readonly closed: boolean;
}

/**
 * SVG path data as straight lines. It knows what the marks of places are drawn by: M, L, H, V, C, S, Z and circular arcs,
 * all absolute.
 */
export function flatPath(data: string): readonly FlatRun[] {
  const runs: { spots: Spot[]; closed: boolean }[] = [];
  let at: Spot = [0, 0];
  let control: Spot | null = null;
  for (const [, command = '', written = ''] of data.matchAll(/([MLHVCSAZ])([^MLHVCSAZ]*)/g)) {
    const values = (written.match(/-?(?:\d+\.\d*|\.\d+|\d+)/g) ?? []).map(Number);
    for (const piece of pieces(command, values)) {
      const made = steps(piece, at, control);
      if (piece.command === 'M') runs.push({ spots: [...made.spots], closed: false });
      else runs.at(-1)?.spots.push(...made.spots);
      at = made.spots.at(-1) ?? at;
      control = made.control;
    }
    const run = runs.at(-1);
    if (command === 'Z' && run !== undefined) {
      run.closed = true;
      at = run.spots[0] ?? at;
    }
  }
  return runs;
}

interface Piece {
  readonly command: string;
  readonly values: readonly number[];
}

const COUNTS: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, A: 7 };

/** A command may be given several times by its numbers alone; after the first, M means L. */
function pieces(command: string, values: readonly number[]): readonly Piece[] {
  const count = COUNTS[command] ?? 0;
  if (count === 0) return [];
  return Array.from({ length: Math.floor(values.length / count) }, (_, index) => ({
    command: command === 'M' && index > 0 ? 'L' : command,
    values: values.slice(index * count, (index + 1) * count),
  }));
}

interface Steps {
  readonly spots: readonly Spot[];
  /** The last control point, for a smooth curve after it. */
  readonly control: Spot | null;
}

function steps({ command, values }: Piece, at: Spot, control: Spot | null): Steps {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = values;
  if (command === 'H') return { spots: [[a, at[1]]], control: null };
  if (command === 'V') return { spots: [[at[0], a]], control: null };
  if (command === 'C') return { spots: curve(at, [a, b], [c, d], [e, f]), control: [c, d] };
  if (command === 'S') {
    const mirrored: Spot = control === null ? at : [2 * at[0] - control[0], 2 * at[1] - control[1]];
    return { spots: curve(at, mirrored, [a, b], [c, d]), control: [a, b] };
  }
  if (command === 'A') return { spots: arc(at, a, { large: d === 1, clockwise: e === 1 }, [f, g]), control: null };
  return { spots: [[a, b]], control: null };
}

function curve(from: Spot, one: Spot, other: Spot, to: Spot): readonly Spot[] {
  return Array.from({ length: FINE }, (_, index): Spot => {
    const t = (index + 1) / FINE;
    const u = 1 - t;
    const mix = (axis: 0 | 1) =>
      u ** 3 * from[axis] + 3 * u ** 2 * t * one[axis] + 3 * u * t ** 2 * other[axis] + t ** 3 * to[axis];
    return [mix(0), mix(1)];
  });
}

/** A circular arc from one point to another, as SVG defines it (y down). */
function arc(from: Spot, radius: number, flags: { large: boolean; clockwise: boolean }, to: Spot): readonly Spot[] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const half = Math.hypot(dx, dy) / 2;
  const r = Math.max(radius, half);
  const aside = Math.sqrt(Math.max(0, r * r - half * half)) * (flags.large === flags.clockwise ? -1 : 1);
  const middle: Spot = [
    (from[0] + to[0]) / 2 - (dy / (2 * half)) * aside,
    (from[1] + to[1]) / 2 + (dx / (2 * half)) * aside,
  ];
  const start = Math.atan2(from[1] - middle[1], from[0] - middle[0]);
  const end = Math.atan2(to[1] - middle[1], to[0] - middle[0]);
  const turn = 2 * Math.PI;
  const sweep = flags.clockwise ? (((end - start) % turn) + turn) % turn : -((((start - end) % turn) + turn) % turn);
  const count = Math.max(1, Math.ceil((Math.abs(sweep) / (Math.PI / 2)) * FINE));
  return Array.from({ length: count }, (_, index): Spot => {
    const angle = start + (sweep * (index + 1)) / count;
    return index === count - 1 ? to : [middle[0] + r * Math.cos(angle), middle[1] + r * Math.sin(angle)];
  });
}
