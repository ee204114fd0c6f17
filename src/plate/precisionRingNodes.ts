import { type PrecisionRing, precisionRings, worldLength } from '../cartography/precisionRings.ts';
import type { SheetPlane } from '../cartography/sheetPlane.ts';
import type { SiteMark } from '../cartography/siteMarks.ts';
import { classes } from './classes.ts';
import { node, type PlateNode } from './node.ts';
import { planeBox } from './planeBox.ts';
import { twoPlaces } from './twoPlaces.ts';
import { planeTransform, type View } from './view.ts';

/** The rings within which places lie, as large as they are on the ground. */
export function precisionRingNodes(marks: readonly SiteMark[], plane: SheetPlane, view: View): PlateNode {
  return node('svg', { ...planeBox(plane), class: 'plate-site-rings' }, [
    node(
      'g',
      { transform: planeTransform(view) },
      precisionRings(marks).map((each) => ring(each, plane)),
    ),
  ]);
}

function ring({ at, km, selected, dimmed }: PrecisionRing, plane: SheetPlane): PlateNode {
  const [x, y] = plane.place(at);
  return node('circle', {
    class: classes('plate-site-ring', { 'is-selected': selected, 'is-dim': dimmed }),
    cx: twoPlaces(x),
    cy: twoPlaces(y),
    r: twoPlaces(worldLength(km, at) * plane.unitsPerWorld),
    'vector-effect': 'non-scaling-stroke',
  });
}
