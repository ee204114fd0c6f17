import type { Area, Frame } from '../cartography/frame.ts';
import { type Colors, over, styleColor } from './colors.ts';
import type { AreaStateName } from './layerParts.ts';

/** The colours of one area, as the style's feature states hold them. */
export type AreaState = Readonly<Record<AreaStateName, string>>;

/** The colours of all areas of a frame. Opaque wherever something lies under them, so that no seam shows where tiles meet. */
export function areaStates({ areas }: Frame, colors: Colors): ReadonlyMap<string, AreaState> {
  return new Map(areas.map((area) => [area.id, areaState(area, colors)]));
}

/** As `plate.css` has it. */
const DIM = 0.28;
const SOFT_RIM = 0.62;

const CLEAR: AreaState = {
  fill: 'rgba(0,0,0,0)',
  soft: 'rgba(0,0,0,0)',
  solid: 'rgba(0,0,0,0)',
  line: 'rgba(0,0,0,0)',
};

function areaState({ paint, dimmed, selected }: Area, colors: Colors): AreaState {
  if (paint === null) return CLEAR;
  const opacity = dimmed ? DIM : 1;
  const fill = over(colors('map-none'), colors(paint.fill), opacity);
  const light = paint.rim !== null || selected;
  return {
    fill: styleColor(fill),
    soft: paint.rim === null ? CLEAR.soft : styleColor(over(fill, colors(paint.rim.soft), opacity * SOFT_RIM)),
    solid: paint.rim === null ? CLEAR.solid : styleColor(over(fill, colors(paint.rim.solid), opacity)),
    line: styleColor(colors(light ? 'surface' : 'map-line-reg'), opacity),
  };
}
