import type { PlacedHub } from '../cartography/placeHubs.ts';
import type { SheetPlane } from '../cartography/sheetPlane.ts';
import { classes } from './classes.ts';
import { node, type PlateNode } from './node.ts';
import { precisionRingNodes } from './precisionRingNodes.ts';
import { siteMarkNode } from './siteMarkNode.ts';
import { scaled } from './symbols.ts';
import { percentAt, type View } from './view.ts';

/**
 * The hubs of what is selected, over the labels and under the symbols, whoever draws the ground: the rings within which
 * they lie, and their icons, tied to their positions where they stand beside them. The panel lists them and opens them
 * too: a reader voice skips them here.
 */
export function hubs(placed: readonly PlacedHub[], plane: SheetPlane, view: View): readonly PlateNode[] {
  if (placed.length === 0) return [];
  return [
    node('g', { 'data-key': 'hubs', class: 'plate-sites', 'aria-hidden': 'true' }, [
      precisionRingNodes(
        placed.map(({ mark }) => mark),
        plane,
        view,
      ),
      ...placed.map((hub) =>
        scaled(hub.mark.id, 'plate-hub-spot', percentAt(view, plane, plane.place(hub.mark.at)), [body(hub)]),
      ),
    ]),
  ];
}

function body({ mark, x, y }: PlacedHub): PlateNode {
  const isBeside = x !== 0 || y !== 0;
  const end = { x1: 0, y1: 0, x2: x, y2: y };
  const tie = [
    node('line', { class: 'plate-hub-tie-edge', ...end }),
    node('line', { class: 'plate-hub-tie', ...end }),
    node('circle', { class: 'plate-hub-dot', r: 2.5 }),
  ];
  return node('g', { class: classes('plate-hub', { 'is-dim': mark.dimmed }), 'data-site': mark.id }, [
    ...(isBeside ? tie : []),
    node('circle', { class: 'plate-site-hit', cx: x, cy: y, r: 13 }),
    siteMarkNode(mark.layer, { transform: isBeside ? `translate(${x} ${y})` : null }),
  ]);
}
