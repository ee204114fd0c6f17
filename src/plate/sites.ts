import type { Frame } from '../cartography/frame.ts';
import { type PrecisionRing, precisionRings, worldLength } from '../cartography/precisionRings.ts';
import type { SheetPlane } from '../cartography/sheetPlane.ts';
import { SITE_HALO, SITE_LINE, STACK_SHIFT, siteGlyph } from '../cartography/siteGlyph.ts';
import type { SiteMark } from '../cartography/siteMarks.ts';
import type { SiteLayer } from '../model/scene.ts';
import { classes } from './classes.ts';
import { node, type PlateNode } from './node.ts';
import { planeBox } from './planeBox.ts';
import { scaled } from './symbols.ts';
import { percentAt, planeTransform, type View } from './view.ts';

/**
 * The places of the layers that are on: first the rings within which they lie, then their marks. Nothing where there are
 * none. The lists say them too: a reader voice skips them here.
 */
export function sites(frame: Frame, plane: SheetPlane, view: View): readonly PlateNode[] {
  const marks = frame.sites;
  if (marks.length === 0) return [];
  const layers = new Set(marks.map(({ layer }) => layer));
  return [
    node('g', { 'data-key': 'sites', class: 'plate-sites', 'aria-hidden': 'true' }, [
      node('defs', {}, [...layers].map(symbol)),
      node('svg', { ...planeBox(plane), class: 'plate-site-rings' }, [
        node(
          'g',
          { transform: planeTransform(view) },
          precisionRings(marks).map((each) => ring(each, plane)),
        ),
      ]),
      ...marks.map((mark) => placed(mark, plane, view)),
    ]),
  ];
}

function placed(mark: SiteMark, plane: SheetPlane, view: View): PlateNode {
  const use = { href: `#site-${mark.layer}` };
  return scaled(mark.id, 'plate-site', percentAt(view, plane, plane.place(mark.at)), [
    node('g', { class: classes('plate-site-body', { 'is-dim': mark.dimmed }), 'data-site': mark.id }, [
      node('circle', { class: 'plate-site-hit', r: 13 }),
      ...(mark.selected ? [node('circle', { class: 'plate-site-halo', r: SITE_HALO })] : []),
      ...(mark.stacked ? [node('use', { ...use, x: STACK_SHIFT, y: -STACK_SHIFT })] : []),
      node('use', use),
    ]),
  ]);
}

/** The mark of a layer, once. */
function symbol(layer: SiteLayer): PlateNode {
  const { frame, solid, icon, scale, drop } = siteGlyph(layer);
  return node(
    'g',
    { id: `site-${layer}`, class: classes('plate-site-mark', { 'is-solid': solid }), 'data-key': layer },
    [
      node('path', { class: 'plate-site-edge', d: frame }),
      node('path', { class: 'plate-site-frame', d: frame }),
      node('path', {
        class: 'plate-site-icon',
        d: icon,
        transform: `translate(${trim(-8 * scale)} ${trim(drop - 8 * scale)}) scale(${scale})`,
        'stroke-width': trim(SITE_LINE / scale),
      }),
    ],
  );
}

function ring({ at, km, selected, dimmed }: PrecisionRing, plane: SheetPlane): PlateNode {
  const [x, y] = plane.place(at);
  return node('circle', {
    class: classes('plate-site-ring', { 'is-selected': selected, 'is-dim': dimmed }),
    cx: trim(x),
    cy: trim(y),
    r: trim(worldLength(km, at) * plane.unitsPerWorld),
    'vector-effect': 'non-scaling-stroke',
  });
}

function trim(value: number): number {
  return Math.round(value * 100) / 100;
}
