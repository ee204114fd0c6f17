import type { SheetPlane } from '../cartography/sheetPlane.ts';
import type { Attributes } from './node.ts';

/** Attributes of an svg whose units are those of the sheet's plane; it fills the box of the first view and spills over. */
export function planeBox(plane: SheetPlane): Attributes {
  return {
    viewBox: `0 0 ${plane.width} ${Math.round(plane.height * 10) / 10}`,
    width: '100%',
    height: '100%',
    overflow: 'visible',
    'aria-hidden': 'true',
  };
}
