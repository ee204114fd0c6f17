import { precisionRings } from '../cartography/precisionRings.ts';
import type { SiteMark } from '../cartography/siteMarks.ts';
import type { PlaceId } from '../model/ids.ts';
import type { Colors, Rgba } from './colors.ts';
import type { SiteIcon } from './siteIcons.ts';

/** Marks as columns of numbers, one row for each icon, as the graphics card takes them. */
export interface IconColumns {
  readonly length: number;
  /** Longitude and latitude, WGS-84 degrees. */
  readonly positions: Float32Array;
  /** Red, green, blue, opacity from 0 to 255; an icon has its own colours, only the opacity counts. */
  readonly colors: Uint8Array;
  readonly icons: readonly SiteIcon[];
  /** Whose icon stands in a row. */
  readonly ids: readonly PlaceId[];
}

/** Of what the legend has switched off. */
const DIM = 0.28;

export function iconColumns(marks: readonly SiteMark[]): IconColumns {
  const rows = marks.flatMap((mark) => {
    const own: SiteIcon = mark.stacked ? `${mark.layer}+` : mark.layer;
    return (mark.selected ? ['halo' as const, own] : [own]).map((icon) => ({ icon, mark }));
  });
  return {
    length: rows.length,
    positions: Float32Array.from(rows.flatMap(({ mark }) => mark.at)),
    colors: Uint8Array.from(rows.flatMap(({ mark }) => [0, 0, 0, Math.round(255 * (mark.dimmed ? DIM : 1))])),
    icons: rows.map(({ icon }) => icon),
    ids: rows.map(({ mark }) => mark.id),
  };
}

/** Rings of precision as columns of numbers. */
export interface RingColumns {
  readonly length: number;
  readonly positions: Float32Array;
  /** Metres on the ground. */
  readonly radii: Float32Array;
  /** CSS px. */
  readonly widths: Float32Array;
  readonly lines: Uint8Array;
  readonly fills: Uint8Array;
}

/** As `sites.css` has them on the plate. */
export function ringColumns(marks: readonly SiteMark[], color: Colors): RingColumns {
  const rings = precisionRings(marks);
  const share = (dimmed: boolean) => (dimmed ? DIM : 1);
  return {
    length: rings.length,
    positions: Float32Array.from(rings.flatMap(({ at }) => at)),
    radii: Float32Array.from(rings, ({ km }) => km * 1000),
    widths: Float32Array.from(rings, ({ selected }) => (selected ? 1.6 : 1)),
    lines: Uint8Array.from(
      rings.flatMap(({ selected, dimmed }) =>
        selected ? bytes(color('ink'), share(dimmed)) : bytes(color('ink-2'), 0.7 * share(dimmed)),
      ),
    ),
    fills: Uint8Array.from(
      rings.flatMap(({ selected, dimmed }) => bytes(color('ink'), selected ? 0.06 * share(dimmed) : 0)),
    ),
  };
}

function bytes([red, green, blue, alpha]: Rgba, opacity: number): readonly number[] {
  return [red, green, blue, Math.round(255 * alpha * opacity)];
}
