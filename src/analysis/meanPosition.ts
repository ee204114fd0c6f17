import type { LonLat } from '../model/place.ts';

/**
 * The weighted mean of positions: the sum of their unit vectors normal to the ellipsoid, each times its weight, as a position
 * again (Gade 2010, "A Non-singular Horizontal Position Representation"). Unlike a mean of degrees it does not depend on where
 * longitudes are counted from.
 * @param positions WGS-84; weights not negative
 * @returns WGS-84; null where there are none, or they weigh nothing, or cancel each other out
 */
export function meanPosition(positions: readonly { readonly at: LonLat; readonly weight: number }[]): LonLat | null {
  let [x, y, z] = [0, 0, 0];
  for (const { at, weight } of positions) {
    const [lon, lat] = [at[0] * RADIAN, at[1] * RADIAN];
    x += weight * Math.cos(lat) * Math.cos(lon);
    y += weight * Math.cos(lat) * Math.sin(lon);
    z += weight * Math.sin(lat);
  }
  if (Math.hypot(x, y, z) < 1e-9) return null;
  return [Math.atan2(y, x) / RADIAN, Math.atan2(z, Math.hypot(x, y)) / RADIAN];
}

const RADIAN = Math.PI / 180;
