/**
 * The geodesic between two places on the WGS-84 ellipsoid, km, by the inverse formula of Vincenty (1975): another way than
 * that of the atlas, which follows Karney. Good to 0.5 mm where the two are not nearly antipodal.
 * @param from longitude and latitude in degrees
 */
export function vincentyKm(from: readonly [number, number], to: readonly [number, number]): number {
  const [a, f] = [6378137, 1 / 298.257223563];
  const b = (1 - f) * a;
  const [u1, u2] = [from[1], to[1]].map((lat) => Math.atan((1 - f) * Math.tan((lat * Math.PI) / 180))) as [
    number,
    number,
  ];
  const l = ((to[0] - from[0]) * Math.PI) / 180;
  let lambda = l;
  for (let step = 0; step < 200; step += 1) {
    const [sinL, cosL] = [Math.sin(lambda), Math.cos(lambda)];
    const sinS = Math.hypot(Math.cos(u2) * sinL, Math.cos(u1) * Math.sin(u2) - Math.sin(u1) * Math.cos(u2) * cosL);
    if (sinS === 0) return 0;
    const cosS = Math.sin(u1) * Math.sin(u2) + Math.cos(u1) * Math.cos(u2) * cosL;
    const sigma = Math.atan2(sinS, cosS);
    const sinA = (Math.cos(u1) * Math.cos(u2) * sinL) / sinS;
    const cos2A = 1 - sinA * sinA;
    const cosM = cos2A === 0 ? 0 : cosS - (2 * Math.sin(u1) * Math.sin(u2)) / cos2A;
    const c = (f / 16) * cos2A * (4 + f * (4 - 3 * cos2A));
    const before = lambda;
    lambda = l + (1 - c) * f * sinA * (sigma + c * sinS * (cosM + c * cosS * (2 * cosM * cosM - 1)));
    if (Math.abs(lambda - before) > 1e-12) continue;
    const k = (cos2A * (a * a - b * b)) / (b * b);
    const big = 1 + (k / 16384) * (4096 + k * (-768 + k * (320 - 175 * k)));
    const small = (k / 1024) * (256 + k * (-128 + k * (74 - 47 * k)));
    const turn = cosS * (2 * cosM * cosM - 1) - (small / 6) * cosM * (4 * sinS * sinS - 3) * (4 * cosM * cosM - 3);
    const delta = small * sinS * (cosM + (small / 4) * turn);
    return (b * big * (sigma - delta)) / 1000;
  }
  throw new Error('Vincenty’s formula does not converge here.');
}
