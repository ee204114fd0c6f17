import type { Frame } from '../cartography/frame.ts';
import type { SheetPlane } from '../cartography/sheetPlane.ts';
import { node, type PlateNode } from './node.ts';
import { scaled } from './symbols.ts';
import { percentAt, type View } from './view.ts';

/** The names of cities, neighbours, islands and seas of a band. The table says them too: a reader voice skips them here. */
export function labels(frame: Frame, plane: SheetPlane, view: View): PlateNode {
  return node(
    'g',
    { class: 'plate-band', 'data-key': `labels-${frame.band}`, 'data-band': frame.band, 'aria-hidden': 'true' },
    frame.labels.map((label) =>
      scaled(label.id, `plate-label is-rank-${label.rank}`, percentAt(view, plane, plane.place(label.at)), [
        node('text', { dy: '.36em' }, [label.text]),
      ]),
    ),
  );
}
