import { barLatitude, pixelsPerKm, type ScaleBar, scaleBar } from '../cartography/scaleBar.ts';
import type { SheetPlane } from '../cartography/sheetPlane.ts';
import type { Camera } from '../model/scene.ts';
import { node, type PlateNode } from './node.ts';

/**
 * The scale bar, its length a share of the first view's box, so that it is true at any size before a script runs.
 * @param camera null at the first view
 * @param homePx width of the first view's box in CSS px, measured; ignored at the first view
 */
export function scaleBarNode(plane: SheetPlane, camera: Camera | null, homePx: number): PlateNode {
  const { bar, width } = camera === null ? homeBar(plane) : { bar: scaleBar(camera, LONGEST), width: homePx };
  const length = `${Math.round((bar.px / width) * 100000) / 1000}%`;
  return node('svg', { class: 'plate-scale', role: 'img', 'aria-label': `${bar.km} km` }, [
    node('svg', { width: length, height: '14', overflow: 'visible' }, [
      node('line', { class: 'plate-scale-halo', x1: '0', y1: '-1.5', x2: '100%', y2: '-1.5' }),
      line('0', '0', '100%', '0'),
      ...['0', '50%', '100%'].map((x) => line(x, '-5', x, '0')),
      ...['0', '50%'].map((x) => node('rect', { x, y: '-1.5', width: '25%', height: '3' })),
      node('text', { x: '100%', dx: '6', y: '3' }, [`${bar.km} km`]),
    ]),
  ]);
}

/** CSS px. */
const LONGEST = 120;

/** At the first view 100 km always: its length in px follows from the size of the map. */
function homeBar(plane: SheetPlane): { bar: ScaleBar; width: number } {
  const [west, , east] = plane.home;
  const zoom = Math.log2(plane.unitsPerWorld / 512);
  const camera: Camera = { center: [(west + east) / 2, barLatitude(plane.home, null)], zoom, bearing: 0, pitch: 0 };
  return { bar: { km: HOME_KM, px: HOME_KM * pixelsPerKm(camera) }, width: plane.width };
}

const HOME_KM = 100;

function line(x1: string, y1: string, x2: string, y2: string): PlateNode {
  return node('line', { x1, y1, x2, y2 });
}
