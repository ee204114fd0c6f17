import { worldSize } from '../cartography/camera.ts';
import type { SheetPlane } from '../cartography/sheetPlane.ts';
import type { Camera } from '../model/scene.ts';
import type { PlateLayout } from './plateLayout.ts';

/**
 * A camera as the plate needs it: relative to the first view, which style sheets alone lay out. Places on the sheet's
 * plane become `place · scale + shift`, still in units of the plane.
 */
export interface View {
  readonly scale: number;
  readonly shift: readonly [x: number, y: number];
  /** What has been measured on screen; null at the first view, which is drawn before any script can measure. */
  readonly screen: Screen | null;
}

interface Screen {
  readonly zoom: number;
  /** CSS px to a unit of the plane. */
  readonly pxPerUnit: number;
  /** What is in sight, in units of the plane. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The first view: as the prerendered picture has it, at any size. */
export const HOME_VIEW: View = { scale: 1, shift: [0, 0], screen: null };

/** The view of a camera. */
export function viewOf(camera: Camera, { size, origin, pxPerUnit: homePx }: PlateLayout, plane: SheetPlane): View {
  const [left, top] = origin;
  const pxPerUnit = worldSize(camera.zoom) / plane.unitsPerWorld;
  const [x, y] = plane.place(camera.center);
  const [halfWidth, halfHeight] = [size.width / 2 / pxPerUnit, size.height / 2 / pxPerUnit];
  const scale = pxPerUnit / homePx;
  return {
    scale,
    shift: [(size.width / 2 - left) / homePx - x * scale, (size.height / 2 - top) / homePx - y * scale],
    screen: {
      zoom: camera.zoom,
      pxPerUnit,
      left: x - halfWidth,
      top: y - halfHeight,
      right: x + halfWidth,
      bottom: y + halfHeight,
    },
  };
}

/** A place on the plane as a share of the first view's box, as SVG writes it. */
export function percentAt(view: View, plane: SheetPlane, [x, y]: readonly [number, number]): { x: string; y: string } {
  return {
    x: percent((x * view.scale + view.shift[0]) / plane.width),
    y: percent((y * view.scale + view.shift[1]) / plane.height),
  };
}

/** The transform of everything drawn on the plane; null where there is none. */
export function planeTransform({ scale, shift }: View): string | null {
  if (scale === 1 && shift[0] === 0 && shift[1] === 0) return null;
  return `matrix(${trim(scale)} 0 0 ${trim(scale)} ${trim(shift[0])} ${trim(shift[1])})`;
}

function percent(share: number): string {
  return `${Math.round(share * 10000) / 100}%`;
}

function trim(value: number): number {
  return Math.round(value * 100000) / 100000;
}
