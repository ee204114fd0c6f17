import type { Finder, ReachRing, ReferenceMark } from '../cartography/finder.ts';
import type { SheetPlane } from '../cartography/sheetPlane.ts';
import type { LonLat } from '../model/place.ts';
import { node, type PlateNode } from './node.ts';
import { planeBox } from './planeBox.ts';
import { scaled } from './symbols.ts';
import { twoPlaces } from './twoPlaces.ts';
import { percentAt, planeTransform, type View } from './view.ts';

type Drawn = Finder | null;

/** The rings and lines of the site finder, which lie under its places. */
export function reach(finder: Drawn, plane: SheetPlane, view: View): readonly PlateNode[] {
  if (finder === null) return [];
  const line = (name: string, lines: ReachRing['lines']) =>
    node('path', { class: `plate-${name}`, d: path(lines, plane), 'vector-effect': 'non-scaling-stroke' });
  const rings = (chosen: boolean) => finder.rings.flatMap((ring) => (ring.chosen === chosen ? ring.lines : []));
  return [
    node('svg', { ...planeBox(plane), 'data-key': 'reach', class: 'plate-reach' }, [
      node('g', { transform: planeTransform(view) }, [
        line('ring-dotted', rings(false)),
        line(
          'tie',
          finder.ties.map(({ from, to }) => [from, to]),
        ),
        line('ring-chosen', rings(true)),
      ]),
    ]),
  ];
}

/** How far the rings reach, under the symbols. */
export function ringLabels(finder: Drawn, plane: SheetPlane, view: View): readonly PlateNode[] {
  return (finder?.labels ?? []).map(({ km, chosen, at, text }) =>
    scaled(`ring-${km}`, `plate-label plate-ring-label${chosen ? ' is-chosen' : ''}`, placed(at, plane, view), [
      node('text', { dy: '.36em', 'aria-hidden': 'true' }, [text]),
    ]),
  );
}

/** The seats of an area from which nearness counts, under the symbols, lest they hide a rank: none can be moved. */
export function seats(finder: Drawn, plane: SheetPlane, view: View): readonly PlateNode[] {
  const at = finder?.reference?.at ?? [];
  if (at.length < 2) return [];
  return at.map((seat, index) =>
    scaled(`seat-${index}`, 'plate-symbol plate-reference', placed(seat, plane, view), [
      node('g', { 'aria-hidden': 'true' }, [CROSS, DOT]),
    ]),
  );
}

/** The one place from which nearness counts, over the symbols: a handle for the hand and for keys. */
export function reference(finder: Drawn, plane: SheetPlane, view: View): readonly PlateNode[] {
  const mark = finder?.reference ?? null;
  const [at] = mark?.at ?? [];
  if (mark === null || at === undefined || mark.at.length > 1) return [];
  return [
    scaled('reference', 'plate-symbol plate-reference', placed(at, plane, view), [
      node('g', handle(mark, at), [
        node('circle', { class: 'plate-reference-hit', r: 14 }),
        node('circle', { class: 'plate-reference-halo', r: 13 }),
        CROSS,
        DOT,
      ]),
    ]),
  ];
}

const CROSS = node('path', { class: 'plate-reference-cross', d: 'M0-11v5M0 11v-5M-11 0h5M11 0h-5' });
const DOT = node('circle', { class: 'plate-reference-dot', r: 5 });

/** It moves along two axes; its number is the one, its words say both. */
function handle({ name, value, lead }: ReferenceMark, [lon]: LonLat): PlateNode['attributes'] {
  return {
    class: 'plate-reference-handle',
    role: 'slider',
    tabindex: '0',
    'aria-label': name,
    'aria-description': lead,
    'aria-valuemin': -180,
    'aria-valuemax': 180,
    'aria-valuenow': lon,
    'aria-valuetext': value,
    'data-reference': '',
  };
}

function placed(at: LonLat, plane: SheetPlane, view: View): ReturnType<typeof percentAt> {
  return percentAt(view, plane, plane.place(at));
}

function path(lines: ReachRing['lines'], plane: SheetPlane): string {
  return lines.map((line) => `M${line.map((at) => plane.place(at).map(twoPlaces).join(' ')).join('L')}`).join('');
}
