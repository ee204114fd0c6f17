import { isInside } from '../analysis/isInside.ts';
import type { RegionId } from '../model/ids.ts';
import type { Camera } from '../model/scene.ts';
import type { Box, Shapes } from '../model/shapes.ts';
import type { Point, Size } from './camera.ts';
import type { Prism } from './frame.ts';
import { prismUnproject } from './prismProject.ts';
import { standingParts } from './standingParts.ts';

/** What hides what among prisms, seen by a tilted camera. */
export interface PrismSight {
  /** Which prism is seen at a point of the screen; null where the ground is. */
  readonly at: (point: Point) => RegionId | null;
}

/** A region that stands up, with its outline. */
export interface PrismBody extends Prism {
  readonly shape: Shapes['province'];
  readonly box: Box;
}

/** Follows the line of sight from the height of the highest prism down to the ground: what it enters first is seen. */
export function prismSight(bodies: readonly PrismBody[], camera: Camera, size: Size): PrismSight {
  const highest = Math.max(0, ...bodies.map(({ height }) => height));
  const steps = Array.from({ length: STEPS }, (_, step) => (highest * step) / STEPS);
  const levels = [...new Set([...steps, ...bodies.map(({ height }) => height)])].sort((a, b) => b - a);
  return {
    at: (point) => {
      for (const level of levels) {
        const [lon, lat] = prismUnproject(camera, size, point, level);
        const met = bodies.find(
          ({ height, box: [west, south, east, north], shape }) =>
            height >= level &&
            lon >= west &&
            lon <= east &&
            lat >= south &&
            lat <= north &&
            isInside([lon, lat], shape),
        );
        if (met !== undefined) return met.region;
      }
      return null;
    },
  };
}

const STEPS = 40;

/** The regions of an atlas that stand up. */
export function prismBodies(prisms: readonly Prism[], regions: Shapes['regions']): readonly PrismBody[] {
  return prisms.flatMap((prism) => {
    const shape = regions.get(prism.region);
    if (shape === undefined) return [];
    const standing = standingParts(shape);
    return [{ ...prism, shape: standing, box: boxOf(standing) }];
  });
}

function boxOf({ coordinates }: PrismBody['shape']): Box {
  const places = coordinates.flat(2);
  const lons = places.map(([lon = 0]) => lon);
  const lats = places.map(([, lat = 0]) => lat);
  return [least(lons), least(lats), -least(lons.map(negative)), -least(lats.map(negative))];
}

function least(values: readonly number[]): number {
  return values.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY);
}

function negative(value: number): number {
  return -value;
}
