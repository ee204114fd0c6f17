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
  /** Red, green, blue, opacity from 0 to 255: those of a dot; an icon has its own colours, only the opacity counts. */
  readonly colors: Uint8Array;
  readonly icons: readonly SiteIcon[];
  /** Whose icon stands in a row. */
  readonly ids: readonly PlaceId[];
}

/** Places beyond this many are dots: icons would cover each other, and cost a machine without a graphics card seconds. */
export const MOST_ICONS = 3000;

/** Of what a filter leaves out. */
const DIM = 0.28;

/** Filled in place: of a million marks no second list is made. */
export function iconColumns(marks: readonly SiteMark[], color: Colors): IconColumns {
  const length = marks.reduce((rows, { selected }) => rows + (selected ? 2 : 1), 0);
  const positions = new Float32Array(2 * length);
  const colors = new Uint8Array(4 * length);
  const ink = color('ink');
  const icons: SiteIcon[] = [];
  const ids: PlaceId[] = [];
  const add = (icon: SiteIcon, { id, at, dimmed }: SiteMark) => {
    positions.set(at, 2 * ids.length);
    colors.set(bytes(ink, dimmed ? DIM : 1), 4 * ids.length);
    icons.push(icon);
    ids.push(id);
  };
  for (const mark of marks) {
    if (mark.selected) add('halo', mark);
    add(mark.stacked ? `${mark.layer}+` : mark.layer, mark);
  }
  return { length, positions, colors, icons, ids };
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

/** As `sites.css` has them on the plate; of very many places only that of the open one. */
export function ringColumns(marks: readonly SiteMark[], color: Colors): RingColumns {
  const rings = precisionRings(marks.length > MOST_ICONS ? marks.filter(({ selected }) => selected) : marks);
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
