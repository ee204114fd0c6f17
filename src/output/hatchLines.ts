import { node, type PlateNode } from '../plate/node.ts';
import { paintAttributes, type StyleOf } from './plainStyle.ts';

/**
 * The hatch, which browsers draw as one very wide dashed line, as the lines that are seen: each dash is one.
 * @param px length of a CSS px in the units of the drawing
 */
export function hatchLines(element: Element, styleOf: StyleOf, px: number): readonly PlateNode[] {
  const [x1, y1, x2, y2] = ['x1', 'y1', 'x2', 'y2'].map((name) => Number(element.getAttribute(name)));
  if (x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined) return [];
  const { stroke } = paintAttributes(element, styleOf, px);
  const [dash = 1.1 * px, gap = 4.9 * px] = String(stroke['stroke-dasharray'] ?? '')
    .split(' ')
    .filter((part) => part !== '')
    .map(Number);
  const length = Math.hypot(x2 - x1, y2 - y1);
  const period = dash + gap;
  if (!(length > 0) || !(period > 0)) return [];
  const [alongX, alongY] = [(x2 - x1) / length, (y2 - y1) / length];
  // Half the length to either side covers whatever the line was long enough for.
  const reach = length;
  const lines = Array.from({ length: Math.min(MOST, Math.ceil(length / period)) }, (_, index) => {
    const at = index * period + dash / 2;
    const [x, y] = [x1 + alongX * at, y1 + alongY * at];
    return `M${one(x - alongY * reach)} ${one(y + alongX * reach)}L${one(x + alongY * reach)} ${one(y - alongX * reach)}`;
  });
  return [
    node('path', {
      d: lines.join(''),
      fill: 'none',
      stroke: stroke.stroke,
      'stroke-width': Math.round(dash * 1000) / 1000,
    }),
  ];
}

/** More lines than any sheet has. */
const MOST = 4000;

function one(value: number): number {
  return Math.round(value * 10) / 10;
}
