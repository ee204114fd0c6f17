import type { Camera } from './scene.ts';
import { isDecimal, isInReach, round, roundSpot } from './spotCodec.ts';

/** The camera as a link can spell it: longitude and latitude to 4 decimals (about 10 m), zoom to 2, angles to whole degrees. */
export function roundCamera(camera: Camera): Camera {
  return {
    center: roundSpot(camera.center),
    zoom: round(camera.zoom, 2),
    bearing: round(camera.bearing, 0),
    pitch: round(camera.pitch, 0),
  };
}

/** Spells a camera: `lon,lat,zoom`, with bearing and pitch where they are not 0. */
export function writeCamera(camera: Camera): string {
  const { center, zoom, bearing, pitch } = roundCamera(camera);
  const flat = [center[0], center[1], zoom];
  return (bearing === 0 && pitch === 0 ? flat : [...flat, bearing, pitch]).join(',');
}

/** Reads a camera as it is spelt; undefined where it is none, or out of reach. */
export function readCamera(value: string): Camera | undefined {
  const parts = value.split(',');
  if (parts.length !== 3 && parts.length !== 5) return undefined;
  if (!parts.every(isDecimal)) return undefined;
  const [lon = Number.NaN, lat = Number.NaN, zoom = Number.NaN, bearing = 0, pitch = 0] = parts.map(Number);
  const inRange = isInReach([lon, lat]) && zoom >= 3 && zoom <= 18;
  if (!inRange || Math.abs(bearing) > 180 || pitch < 0 || pitch > 60) return undefined;
  return roundCamera({ center: [lon, lat], zoom, bearing, pitch });
}
