import type { Area, Frame } from '../cartography/frame.ts';
import type { SheetPlane } from '../cartography/sheetPlane.ts';
import { cssColor } from '../tokens/tokenNames.ts';
import { classes } from './classes.ts';
import { graticule } from './graticule.ts';
import { hatch } from './hatch.ts';
import { node, type PlateNode } from './node.ts';
import type { Outline } from './outline.ts';
import { outlineId } from './outlineId.ts';
import { planeBox } from './planeBox.ts';
import { use } from './use.ts';
import { planeTransform, type View } from './view.ts';

/** Everything under the circles: sea, graticule, water lines, land, hatch, fills, rims. */
export function ground(frame: Frame, outline: Outline, plane: SheetPlane, view: View): PlateNode {
  return node('svg', { ...planeBox(plane), class: 'plate-ground' }, [
    paths(outline),
    node('defs', {}, [dots(view), ...clips(frame.areas)]),
    node('g', { transform: planeTransform(view) }, [
      sea(plane),
      node('path', { class: 'plate-graticule', 'vector-effect': 'non-scaling-stroke', d: graticule(plane) }),
      WATER,
      use('land', { class: 'plate-context' }),
      use('province', { class: 'plate-province-ground' }),
      node('g', { 'clip-path': 'url(#clip-unclustered)' }, [hatch(plane, view)]),
      node('g', {}, frame.areas.flatMap(fills)),
      node('g', {}, frame.areas.flatMap(rim)),
    ]),
  ]);
}

const pathsOf = new WeakMap<Outline, PlateNode>();

/** Each outline once; whatever draws it refers to it. Kept by outline: comparing long paths at every frame would be slow. */
function paths(outline: Outline): PlateNode {
  const known = pathsOf.get(outline);
  if (known !== undefined) return known;
  const made = node(
    'defs',
    {},
    [...outline].map(([name, d]) => node('path', { id: outlineId(name), 'vector-effect': 'non-scaling-stroke', d })),
  );
  pathsOf.set(outline, made);
  return made;
}

function clips(areas: readonly Area[]): readonly PlateNode[] {
  const regions = areas.filter((area) => area.paint !== null);
  return [...regions.map(({ id }) => id), 'unclustered'].map((name) =>
    node('clipPath', { id: `clip-${name}` }, [use(name, {})]),
  );
}

/** Between two dots, in units of the plane: 7 px on a map 792 px wide. */
const DOT_PITCH = 36.8;

/** Dots come again by powers of two as the camera goes in, so that they neither swell nor swim. */
function dots({ scale }: View): PlateNode {
  const step = 2 ** Math.round(Math.log2(scale));
  const centre = DOT_PITCH / 2;
  return node(
    'pattern',
    {
      id: 'plate-dots',
      width: DOT_PITCH,
      height: DOT_PITCH,
      patternUnits: 'userSpaceOnUse',
      patternTransform: step === 1 ? null : `scale(${1 / step})`,
    },
    [node('circle', { cx: centre, cy: centre, r: 4.7, class: 'plate-dot' })],
  );
}

function sea({ edges: { left, top, right, bottom } }: SheetPlane): PlateNode {
  return node('rect', {
    class: 'plate-sea',
    x: Math.floor(left),
    y: Math.floor(top),
    width: Math.ceil(right - left),
    height: Math.ceil(bottom - top),
  });
}

/** Four fine lines off the coast: each a wide stroke under a slightly narrower one in the sea's colour. */
const WATER: PlateNode = node(
  'g',
  { class: 'plate-water' },
  [5, 4, 3, 2].flatMap((step) =>
    [`water-${step}`, `water-${step} is-inner`].map((name) => node('g', { class: name }, [use('coast', {})])),
  ),
);

function fills({ id, paint, dimmed }: Area): readonly PlateNode[] {
  if (paint === null) return [use(id, { 'data-key': id, 'data-area': id, class: 'plate-area' })];
  const fill = use(id, {
    'data-key': id,
    'data-area': id,
    class: classes('plate-area', { 'is-dim': dimmed }),
    fill: cssColor(paint.fill),
  });
  if (!paint.dots) return [fill];
  return [
    fill,
    use(id, {
      'data-key': `${id}-dots`,
      class: classes('plate-dotted', { 'is-dim': dimmed }),
      fill: 'url(#plate-dots)',
    }),
  ];
}

function rim({ id, paint, dimmed }: Area): readonly PlateNode[] {
  if (paint?.rim == null) return [];
  return [
    node('g', { 'data-key': id, class: classes('plate-rim', { 'is-dim': dimmed }), 'clip-path': `url(#clip-${id})` }, [
      use(id, { class: 'plate-rim-soft', stroke: cssColor(paint.rim.soft) }),
      use(id, { class: 'plate-rim-solid', stroke: cssColor(paint.rim.solid) }),
    ]),
  ];
}
