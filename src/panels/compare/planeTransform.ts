import { project, worldSize } from '../../cartography/camera.ts';
import type { CompareSight } from '../../cartography/comparedCircles.ts';
import type { SheetPlane } from '../../cartography/sheetPlane.ts';

/** How the sheet's plane comes to lie under a camera: px to a unit, and that as an SVG transform. */
export function planeTransform(
  plane: SheetPlane,
  { camera, size }: CompareSight,
): { readonly scale: number; readonly transform: string } {
  const scale = worldSize(camera.zoom) / plane.unitsPerWorld;
  const [west, , , north] = plane.home;
  const [x, y] = project(camera, size, [west, north]);
  return { scale, transform: `translate(${round(x)} ${round(y)}) scale(${scale})` };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
