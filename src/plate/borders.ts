import type { Area, Frame } from '../cartography/frame.ts';
import type { Emphasis } from '../cartography/ground.ts';
import type { SheetPlane } from '../cartography/sheetPlane.ts';
import type { AreaId } from '../model/ids.ts';
import { classes } from './classes.ts';
import { node, type PlateNode } from './node.ts';
import type { Outline } from './outline.ts';
import { planeBox } from './planeBox.ts';
import { use } from './use.ts';
import { planeTransform, type View } from './view.ts';

/** Lines pass over the circles' veils, so that a circle never erases a small region. Last the sheet's own frame. */
export function borders(frame: Frame, outline: Outline, plane: SheetPlane, view: View, emphasis: Emphasis): PlateNode {
  const selected = frame.areas.filter((area) => area.selected);
  return node('svg', { ...planeBox(plane), class: 'plate-borders' }, [
    node('g', { transform: planeTransform(view) }, [
      use('counties', { class: classes('plate-county-line', { 'is-shown': showsCounties(outline, view) }) }),
      use('borders', { class: 'plate-city-line' }),
      use('inside', { class: 'plate-inside-line' }),
      ...frame.areas.filter((area) => area.paint !== null).map(regionLine),
      use('province', { class: 'plate-province-line' }),
      ...accent('plate-hover', emphasis.hover),
      ...selected.flatMap(({ id }) => [
        use(id, { 'data-key': `halo-${id}`, class: 'plate-selected-halo' }),
        use(id, { 'data-key': `selected-${id}`, class: 'plate-selected' }),
      ]),
      ...accent('plate-focus', emphasis.focus),
      mask(plane),
      node('path', { class: 'plate-neatline', 'vector-effect': 'non-scaling-stroke', d: neatline(plane) }),
    ]),
  ]);
}

/** From here on county borders are drawn. */
const COUNTY_ZOOM = 9;

function showsCounties(outline: Outline, view: View): boolean {
  return outline.has('counties') && (view.screen?.zoom ?? 0) >= COUNTY_ZOOM;
}

/** White between two rims; a line of its own where the fill has no rim. */
function regionLine({ id, paint, dimmed, selected }: Area): PlateNode {
  const between = paint?.rim != null || selected;
  return use(id, { 'data-key': id, class: classes('plate-region-line', { 'is-light': between, 'is-dim': dimmed }) });
}

function accent(name: string, id: AreaId | null): readonly PlateNode[] {
  return id === null ? [] : [use(id, { 'data-key': name, class: name })];
}

/** Hides what lies beyond the neatline, where the boundaries are cut off. */
function mask(plane: SheetPlane): PlateNode {
  return node('path', { class: 'plate-mask', 'fill-rule': 'evenodd', d: `M-9e4-9e4H9e4V9e4H-9e4z${neatline(plane)}` });
}

function neatline({ edges: { left, top, right, bottom } }: SheetPlane): string {
  return `M${Math.round(left)} ${Math.round(top)}H${Math.round(right)}V${Math.round(bottom)}H${Math.round(left)}z`;
}
