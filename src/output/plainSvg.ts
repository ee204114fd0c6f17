import { type Attributes, node, type PlateNode } from '../plate/node.ts';
import { hatchLines } from './hatchLines.ts';
import { paintAttributes, type StyleOf } from './plainStyle.ts';
import { plainText } from './plainText.ts';

/** Where an element stands: what its percentages are of, and how large its units are. */
export interface Place {
  readonly width: number;
  readonly height: number;
  /** CSS px to a unit. */
  readonly scale: number;
}

/**
 * A drawing that style sheets colour and lay out, as one that needs none: every colour by value, every length a number,
 * no classes, nothing that only browsers know (lines that keep their width, fills over strokes, pictures in pictures).
 * @param root an `svg` element in the document, so that styles apply to it
 */
export function plainSvg(root: Element, place: Place, styleOf: StyleOf): readonly PlateNode[] {
  return plainChildren(root, place, styleOf);
}

function plainChildren(parent: Element, place: Place, styleOf: StyleOf): readonly PlateNode[] {
  return [...parent.children].flatMap((child) => plainNode(child, place, styleOf));
}

function plainNode(element: Element, place: Place, styleOf: StyleOf): readonly PlateNode[] {
  if (styleOf(element, 'display') === 'none' && !element.closest('defs')) return [];
  switch (element.localName) {
    case 'svg':
      return inner(element, place, styleOf);
    case 'g':
      return group(element, place, styleOf);
    case 'defs':
    case 'clipPath':
    case 'pattern': {
      const own = kept(element, ['id', 'width', 'height', 'patternUnits', 'patternTransform']);
      return [node(element.localName, own, plainChildren(element, place, styleOf))];
    }
    case 'text':
      return plainText(element, styleOf, (name) => lengthOf(element, name, place, styleOf));
    default:
      return SHAPES[element.localName] === undefined ? [] : shape(element, place, styleOf);
  }
}

/** A picture in the picture, as a group that is moved and scaled. */
function inner(element: Element, place: Place, styleOf: StyleOf): readonly PlateNode[] {
  const at = (name: string) => lengthOf(element, name, place, styleOf) ?? 0;
  const [x, y, width, height] = [at('x'), at('y'), at('width'), at('height')];
  const [, , boxWidth = width, boxHeight = height] = (element.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const isScaled = element.hasAttribute('viewBox') && boxWidth > 0 && boxHeight > 0;
  const scale = isScaled ? Math.min(width / boxWidth, height / boxHeight) : 1;
  const within = isScaled
    ? { width: boxWidth, height: boxHeight, scale: place.scale * scale }
    : { width, height, scale: place.scale };
  const children = plainChildren(element, within, styleOf);
  if (children.length === 0) return [];
  const moved = x === 0 && y === 0 ? '' : `translate(${round(x)} ${round(y)})`;
  const sized = scale === 1 ? '' : `scale(${round(scale, 6)})`;
  const transform = [moved, sized].filter((part) => part !== '').join(' ') || null;
  return [node('g', { transform, ...told(element), ...faint(element, styleOf) }, children)];
}

function group(element: Element, place: Place, styleOf: StyleOf): readonly PlateNode[] {
  const transform = element.getAttribute('transform');
  const children = plainChildren(element, { ...place, scale: place.scale * scaleOf(transform) }, styleOf);
  if (children.length === 0) return [];
  return [
    node(
      'g',
      { ...kept(element, ['id', 'clip-path', 'transform']), ...told(element), ...faint(element, styleOf) },
      children,
    ),
  ];
}

/** The lengths of each shape. */
const SHAPES: Readonly<Record<string, readonly string[]>> = {
  path: [],
  use: ['x', 'y'],
  rect: ['x', 'y', 'width', 'height', 'rx'],
  circle: ['cx', 'cy', 'r'],
  line: ['x1', 'y1', 'x2', 'y2'],
};

function shape(element: Element, place: Place, styleOf: StyleOf): readonly PlateNode[] {
  const lengths = (SHAPES[element.localName] ?? []).map(
    (name) => [name, lengthOf(element, name, place, styleOf)] as const,
  );
  const form: Attributes = {
    ...Object.fromEntries(lengths.map(([name, value]) => [name, value === null ? null : round(value)])),
    ...kept(element, ['d', 'transform']),
    'xlink:href': element.getAttribute('href'),
  };
  const id = { id: element.getAttribute('id') };
  if (isForm(element)) return [node(element.localName, { ...id, ...form })];
  const own = scaleOf(element.getAttribute('transform'));
  const px = keepsWidth(element) ? 1 / (place.scale * own) : 1;
  if (element.classList.contains('plate-hatch')) return hatchLines(element, styleOf, px);
  const { fill, stroke, isStrokeFirst } = paintAttributes(element, styleOf, px);
  const common = { ...form, ...areaId(element), ...faint(element, styleOf) };
  const isLined = stroke.stroke !== 'none';
  if (fill.fill === 'none' && !isLined) return [];
  if (isLined && isStrokeFirst && fill.fill !== 'none')
    return [
      node(element.localName, { ...form, ...faint(element, styleOf), fill: 'none', ...stroke }),
      node(element.localName, { ...common, ...fill }),
    ];
  return [node(element.localName, { ...common, ...fill, ...(isLined ? stroke : {}) })];
}

/** A form that others draw or are cut by has no paint of its own. */
function isForm(element: Element): boolean {
  return (
    element.closest('clipPath') !== null ||
    (element.closest('defs') !== null && (element.closest('[class]')?.closest('defs') ?? null) === null)
  );
}

/** Whether lines are as wide as they are whatever the scale: the form may say so that is drawn. */
function keepsWidth(element: Element): boolean {
  if (element.hasAttribute('vector-effect')) return true;
  const href = element.getAttribute('href');
  return href?.startsWith('#outline-') ?? false;
}

function areaId(element: Element): Attributes {
  const id = element.getAttribute('data-area');
  return { id: id === null ? element.getAttribute('id') : `area-${id}` };
}

/** What is said of a group, for those who hear it. */
function told(element: Element): Attributes {
  const label = element.getAttribute('aria-label');
  const area = element.getAttribute('data-area');
  return {
    id: area === null ? element.getAttribute('id') : `symbol-${area}`,
    role: label === null ? null : 'img',
    'aria-label': label,
  };
}

function faint(element: Element, styleOf: StyleOf): Attributes {
  const opacity = Number.parseFloat(styleOf(element, 'opacity'));
  return { opacity: Number.isFinite(opacity) && opacity < 1 ? opacity : null };
}

function kept(element: Element, names: readonly string[]): Attributes {
  return Object.fromEntries(names.map((name) => [name, element.getAttribute(name)]));
}

/** The factor of a transform; only such as turn nothing are drawn. */
function scaleOf(transform: string | null): number {
  const factor = /(?:scale|matrix)\(\s*([\d.e+-]+)/.exec(transform ?? '')?.[1];
  return factor === undefined ? 1 : Number(factor);
}

/** A length in units of the place; null where there is none. */
function lengthOf(element: Element, name: string, { width, height }: Place, styleOf: StyleOf): number | null {
  const written = element.getAttribute(name);
  if (written === null) return null;
  const value = Number.parseFloat(written);
  if (!Number.isFinite(value)) return null;
  if (written.endsWith('%')) return (value / 100) * (/^(y|cy|dy|height|y\d)$/.test(name) ? height : width);
  if (written.endsWith('em')) return value * (Number.parseFloat(styleOf(element, 'font-size')) || 16);
  return value;
}

function round(value: number, decimals = 3): number {
  return Number(value.toFixed(decimals));
}
