import type { Layer } from '@deck.gl/core';
import { IconLayer, type IconLayerProps, LineLayer, ScatterplotLayer } from '@deck.gl/layers';
import type { Colors } from './colors.ts';
import type { LineColumns } from './reachColumns.ts';
import type { IconColumns, RingColumns } from './siteColumns.ts';
import { ICON_CELL, type SiteIcons } from './siteIcons.ts';

/** The icons as they lie on the graphics card. */
export interface IconSheet {
  readonly places: SiteIcons['places'];
  readonly texture: Exclude<NonNullable<IconLayerProps['iconAtlas']>, string>;
}

/**
 * The marks; one that is picked comes back as the index of its row.
 * @param scale CSS px to a px of the design
 */
export function iconLayer(
  { length, positions, colors, icons }: IconColumns,
  { places, texture }: IconSheet,
  scale: number,
): Layer {
  return new IconLayer({
    id: 'site-icons',
    data: {
      length,
      attributes: {
        getPosition: { value: positions, size: 2 },
        getColor: { value: colors, size: 4, normalized: true },
      },
    },
    iconAtlas: texture,
    iconMapping: places,
    getIcon: (_: unknown, { index }: { index: number }) => icons[index] ?? '',
    getSize: ICON_CELL,
    sizeScale: scale,
    pickable: true,
  });
}

/**
 * The marks as dots; one that is picked comes back as the index of its row.
 * @param scale CSS px to a px of the design
 */
export function dotLayer({ length, positions, colors }: IconColumns, color: Colors, scale: number): Layer {
  const [red, green, blue] = color('surface');
  return new ScatterplotLayer({
    id: 'site-dots',
    data: {
      length,
      attributes: {
        getPosition: { value: positions, size: 2 },
        getFillColor: { value: colors, size: 4, normalized: true },
      },
    },
    getRadius: 2.5,
    radiusScale: scale,
    radiusUnits: 'pixels',
    getLineColor: [red, green, blue, 255],
    getLineWidth: 1,
    lineWidthUnits: 'pixels',
    stroked: true,
    pickable: true,
  });
}

/** The rings of precision, in metres on the ground. */
export function ringLayer({ length, positions, radii, widths, lines, fills }: RingColumns): Layer {
  return new ScatterplotLayer({
    id: 'site-rings',
    data: {
      length,
      attributes: {
        getPosition: { value: positions, size: 2 },
        getRadius: { value: radii, size: 1 },
        getLineWidth: { value: widths, size: 1 },
        getLineColor: { value: lines, size: 4, normalized: true },
        getFillColor: { value: fills, size: 4, normalized: true },
      },
    },
    radiusUnits: 'meters',
    lineWidthUnits: 'pixels',
    stroked: true,
    filled: true,
    pickable: false,
  });
}

/** The rings and lines of the site finder. */
export function reachLayer({ length, sources, targets, widths, colors }: LineColumns): Layer {
  return new LineLayer({
    id: 'reach',
    data: {
      length,
      attributes: {
        getSourcePosition: { value: sources, size: 2 },
        getTargetPosition: { value: targets, size: 2 },
        getWidth: { value: widths, size: 1 },
        getColor: { value: colors, size: 4, normalized: true },
      },
    },
    widthUnits: 'pixels',
    pickable: false,
  });
}
