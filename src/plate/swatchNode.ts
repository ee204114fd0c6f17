import { glyphPath } from '../cartography/glyph.ts';
import { sectorColors } from '../cartography/palette.ts';
import type { SectorId } from '../model/sector.ts';
import { cssColor, type TokenName } from '../tokens/tokenNames.ts';
import { node, type PlateNode } from './node.ts';

/** How large a swatch of a legend is, px. */
export const SWATCH = { width: 26, height: 17 } as const;

/** A fill as the map has it, with the two-tone rim of the colour mode that has one. */
export function sectorSwatch(sector: SectorId): PlateNode {
  const colors = sectorColors(sector);
  const { width, height } = SWATCH;
  const rect = (inset: number, stroke: TokenName, wide: number, opacity: number | null) =>
    node('rect', {
      x: inset,
      y: inset,
      width: width - 2 * inset,
      height: height - 2 * inset,
      fill: 'none',
      stroke: cssColor(stroke),
      'stroke-width': wide,
      'stroke-opacity': opacity,
    });
  return node('g', {}, [
    fillSwatch(colors.fill),
    ...(sector === 'own' ? dots() : []),
    rect(2, colors.soft, 4, 0.62),
    rect(1, colors.solid, 2, null),
  ]);
}

/** A fill alone. */
export function fillSwatch(color: TokenName): PlateNode {
  return node('rect', { ...SWATCH, fill: cssColor(color) });
}

/** The dots of groups that are not one of the six sectors. */
export function dots(): readonly PlateNode[] {
  return [6.5, 13, 19.5].flatMap((cx) =>
    [5.2, 11.8].map((cy) => node('circle', { cx, cy, r: 0.9, fill: cssColor('gz'), 'fill-opacity': 0.42 })),
  );
}

/** The hatch of cities without a cluster: 45°, 6 px apart. */
export function hatchSwatch(): PlateNode {
  return node('g', {}, [
    node('rect', { ...SWATCH, fill: cssColor('map-none'), stroke: cssColor('map-line-city') }),
    node('path', {
      d: 'M0 8.5 8.5 0M0 17 17 0M8.5 17 25.5 0M17 17 26 8M25.5 17 26 16.5',
      fill: 'none',
      stroke: cssColor('map-none-hatch'),
      'stroke-width': 1.1,
    }),
  ]);
}

/** The mark of a sector as on the circles: hollow and grey where it is switched off. */
export function markNode(sector: SectorId, state: 'solid' | 'hollow' | 'off'): PlateNode {
  const color = state === 'off' ? 'line-2' : sectorColors(sector).solid;
  const look =
    state === 'solid'
      ? { fill: cssColor(color) }
      : { fill: cssColor('surface'), stroke: cssColor(color), 'stroke-width': 1.7 };
  return node('path', { d: glyphPath(sector), ...look });
}
