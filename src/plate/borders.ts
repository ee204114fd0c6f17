import { COUNTY_ZOOM } from '../cartography/band.ts';
import type { Area, Frame } from '../cartography/frame.ts';
import type { Emphasis } from '../cartography/ground.ts';
import type { SheetPlane } from '../cartography/sheetPlane.ts';
import type { AreaId } from '../model/ids.ts';
import { classes } from './classes.ts';
import type { InnerPaths } from './innerOutlines.ts';
import { type Attributes, node, type PlateNode } from './node.ts';
import type { Outline } from './outline.ts';
import { planeBox } from './planeBox.ts';
import { use } from './use.ts';
import { planeTransform, type View } from './view.ts';

/** Lines pass over the circles' veils, so that a circle never erases a small region. Last the sheet's own frame. */
export function borders(
  frame: Frame,
  lines: { readonly outline: Outline; readonly inner: InnerPaths },
  plane: SheetPlane,
  view: View,
  emphasis: Emphasis,
): PlateNode {
  const { outline } = lines;
  const selected = [...frame.areas.filter((area) => area.selected).map(({ id }) => id), ...frame.inner];
  const around = (id: AreaId, key: string, name: string) => edge(lines, id, { 'data-key': key, class: name });
  return node('svg', { ...planeBox(plane), class: 'plate-borders' }, [
    node('g', { transform: planeTransform(view) }, [
      use('counties', { class: classes('plate-county-line', { 'is-shown': showsCounties(outline, view) }) }),
      use('borders', { class: 'plate-city-line' }),
      use('inside', { class: 'plate-inside-line' }),
      ...frame.areas.filter((area) => area.paint !== null).map(regionLine),
      use('province', { class: 'plate-province-line' }),
      ...(emphasis.hover === null ? [] : around(emphasis.hover, 'plate-hover', 'plate-hover')),
      ...selected.flatMap((id) => [
        ...around(id, `halo-${id}`, 'plate-selected-halo'),
        ...around(id, `selected-${id}`, 'plate-selected'),
      ]),
      ...(emphasis.focus === null ? [] : around(emphasis.focus, 'plate-focus', 'plate-focus')),
      mask(plane),
      node('path', { class: 'plate-neatline', 'vector-effect': 'non-scaling-stroke', d: neatline(plane) }),
    ]),
  ]);
}

function showsCounties(outline: Outline, view: View): boolean {
  return outline.has('counties') && (view.screen?.zoom ?? 0) >= COUNTY_ZOOM;
}

/** White between two rims; a line of its own where the fill has no rim. */
function regionLine({ id, paint, dimmed, selected }: Area): PlateNode {
  const between = paint?.rim != null || selected;
  return use(id, { 'data-key': id, class: classes('plate-region-line', { 'is-light': between, 'is-dim': dimmed }) });
}

/** The edge of an area: a path of the outline once more, or one of its own. */
function edge(
  { outline, inner }: { readonly outline: Outline; readonly inner: InnerPaths },
  id: AreaId,
  attributes: Attributes,
): readonly PlateNode[] {
  if (outline.has(id)) return [use(id, attributes)];
  const d = inner.get(id);
  return d === undefined ? [] : [node('path', { ...attributes, 'vector-effect': 'non-scaling-stroke', d })];
}

/** Hides what lies beyond the neatline, where the boundaries are cut off. */
function mask(plane: SheetPlane): PlateNode {
  return node('path', { class: 'plate-mask', 'fill-rule': 'evenodd', d: `M-9e4-9e4H9e4V9e4H-9e4z${neatline(plane)}` });
}

function neatline({ edges: { left, top, right, bottom } }: SheetPlane): string {
  return `M${Math.round(left)} ${Math.round(top)}H${Math.round(right)}V${Math.round(bottom)}H${Math.round(left)}z`;
}
