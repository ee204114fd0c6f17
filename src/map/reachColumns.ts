import type { Finder } from '../cartography/finder.ts';
import type { LonLat } from '../model/place.ts';
import type { TokenName } from '../tokens/tokenNames.ts';
import type { Colors } from './colors.ts';

/** Straight lines as columns of numbers, one row for each, as the graphics card takes them. */
export interface LineColumns {
  readonly length: number;
  /** Longitude and latitude of both ends, WGS-84 degrees. */
  readonly sources: Float32Array;
  readonly targets: Float32Array;
  /** CSS px. */
  readonly widths: Float32Array;
  /** Red, green, blue, opacity from 0 to 255. */
  readonly colors: Uint8Array;
}

/** Of the site finder's rings and lines, as `finder.css` has them on the plate. */
const FINE = { width: 1.1, token: 'ink-2' } as const;
const CHOSEN = { width: 1.8, token: 'ink' } as const;

interface Line {
  readonly from: LonLat;
  readonly to: LonLat;
  readonly pen: { readonly width: number; readonly token: TokenName };
}

/** The rings and lines of the site finder, the radius asked for on top. */
export function reachColumns({ rings, ties }: Pick<Finder, 'rings' | 'ties'>, color: Colors): LineColumns {
  const ofRings = (chosen: boolean): readonly Line[] =>
    rings
      .filter((ring) => ring.chosen === chosen)
      .flatMap((ring) => ring.lines)
      .flatMap((points) =>
        points.slice(1).map((to, index) => ({ from: points[index] ?? to, to, pen: chosen ? CHOSEN : FINE })),
      );
  const lines = [...ofRings(false), ...ties.map(({ from, to }): Line => ({ from, to, pen: FINE })), ...ofRings(true)];
  return {
    length: lines.length,
    sources: Float32Array.from(lines.flatMap(({ from }) => from)),
    targets: Float32Array.from(lines.flatMap(({ to }) => to)),
    widths: Float32Array.from(lines, ({ pen }) => pen.width),
    colors: Uint8Array.from(
      lines.flatMap(({ pen }) => {
        const [red, green, blue, alpha] = color(pen.token);
        return [red, green, blue, Math.round(255 * alpha)];
      }),
    ),
  };
}
