import { SITE_LINE, siteGlyph } from '../cartography/siteGlyph.ts';
import type { SiteLayer } from '../model/scene.ts';
import { classes } from './classes.ts';
import { type Attributes, node, type PlateNode } from './node.ts';
import { twoPlaces } from './twoPlaces.ts';

/** The mark of a layer, its middle at 0,0, in px at the design size. */
export function siteMarkNode(layer: SiteLayer, attributes: Attributes): PlateNode {
  const { frame, solid, icon, scale, drop } = siteGlyph(layer);
  return node('g', { ...attributes, class: classes('plate-site-mark', { 'is-solid': solid }) }, [
    node('path', { class: 'plate-site-edge', d: frame }),
    node('path', { class: 'plate-site-frame', d: frame }),
    node('path', {
      class: 'plate-site-icon',
      d: icon,
      transform: `translate(${twoPlaces(-8 * scale)} ${twoPlaces(drop - 8 * scale)}) scale(${scale})`,
      'stroke-width': twoPlaces(SITE_LINE / scale),
    }),
  ]);
}
