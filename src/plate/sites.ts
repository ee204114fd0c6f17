import type { Frame } from '../cartography/frame.ts';
import type { SheetPlane } from '../cartography/sheetPlane.ts';
import { SITE_HALO, STACK_SHIFT } from '../cartography/siteGlyph.ts';
import type { SiteMark } from '../cartography/siteMarks.ts';
import { classes } from './classes.ts';
import { node, type PlateNode } from './node.ts';
import { precisionRingNodes } from './precisionRingNodes.ts';
import { siteMarkNode } from './siteMarkNode.ts';
import { scaled } from './symbols.ts';
import { percentAt, type View } from './view.ts';

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
      node(
        'defs',
        {},
        [...layers].map((layer) => siteMarkNode(layer, { id: `site-${layer}`, 'data-key': layer })),
      ),
      precisionRingNodes(marks, plane, view),
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
