import type { CountyName } from '../cartography/countyNames.ts';
import type { Frame } from '../cartography/frame.ts';
import type { SheetPlane } from '../cartography/sheetPlane.ts';
import { classes } from './classes.ts';
import { node, type PlateNode } from './node.ts';
import type { Choices } from './plateChoices.ts';
import { scaled } from './symbols.ts';
import { percentAt, type View } from './view.ts';

/**
 * The names of cities, neighbours, islands and seas of a band less those that give way, and of counties in sight. The
 * panels say them too: a reader voice skips them here.
 */
export function labels(frame: Frame, { names, dropped }: Choices, plane: SheetPlane, view: View): PlateNode {
  const kept = frame.labels.filter(({ id }) => !dropped.has(id));
  return node(
    'g',
    { class: 'plate-band', 'data-key': `labels-${frame.band}`, 'data-band': frame.band, 'aria-hidden': 'true' },
    [
      ...names.map(({ id, selected, at, text }) =>
        label(id, classes('is-county', { 'is-selected': selected }), at, text),
      ),
      ...kept.map(({ id, rank, at, text }) => label(id, `is-rank-${rank}`, at, text)),
    ],
  );

  function label(id: string, name: string, at: CountyName['at'], text: string): PlateNode {
    return scaled(id, `plate-label ${name}`, percentAt(view, plane, plane.place(at)), [
      node('text', { dy: '.36em' }, [text]),
    ]);
  }
}
