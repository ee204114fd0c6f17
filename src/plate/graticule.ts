import type { SheetPlane } from '../cartography/sheetPlane.ts';

/** Meridians and parallels at whole degrees within the neatline, as path data on the sheet's plane. */
export function graticule(plane: SheetPlane): string {
  const [west, south, east, north] = plane.neatline;
  const { left, top, right, bottom } = plane.edges;
  const meridians = degrees(west, east).map(
    (lon) => `M${round(plane.place([lon, south])[0])} ${round(top)}V${round(bottom)}`,
  );
  const parallels = degrees(south, north).map(
    (lat) => `M${round(left)} ${round(plane.place([west, lat])[1])}H${round(right)}`,
  );
  return [...meridians, ...parallels].join('');
}

function degrees(from: number, to: number): number[] {
  const first = Math.ceil(from);
  return Array.from({ length: Math.max(0, Math.floor(to) - first + 1) }, (_, step) => first + step);
}

function round(value: number): number {
  return Math.round(value);
}
