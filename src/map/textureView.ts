import { worldSize } from '../cartography/camera.ts';
import type { GroundView } from '../cartography/ground.ts';
import type { SheetPlane } from '../cartography/sheetPlane.ts';
import type { Colors } from './colors.ts';
import type { TextureView } from './textureLayer.ts';

/** Between two dots at the first view, in units of the sheet's plane, as the plate has it. */
const DOT_PITCH = 36.8;
const DOT_OPACITY = 0.3;
const DIM = 0.28;

/** How the dots stand in a view. They come again by powers of two as the camera goes in. */
export function dotsView({ frame, camera, home }: GroundView, plane: SheetPlane, colors: Colors): TextureView {
  const dotted = frame.areas.find((area) => area.paint?.dots);
  const [red, green, blue] = colors('gz');
  const opacity = dotted === undefined ? 0 : dotted.dimmed ? DOT_OPACITY * DIM : DOT_OPACITY;
  const step = 2 ** Math.round(camera.zoom - home.zoom);
  return {
    color: [red, green, blue, opacity],
    world: worldSize(camera.zoom),
    dotPitch: DOT_PITCH / plane.unitsPerWorld / step,
  };
}

/** How the hatch of cities without a cluster stands in a view. */
export function hatchView({ camera }: GroundView, colors: Colors): TextureView {
  return { color: colors('map-none-hatch'), world: worldSize(camera.zoom), dotPitch: null };
}
