import { type Attributes, node, type PlateNode } from '../plate/node.ts';
import { paintAttributes, type StyleOf } from './plainStyle.ts';

/** A text in attributes alone. Its halo is a text of its own under it, for programs that paint every line over its fill. */
export function plainText(
  element: Element,
  styleOf: StyleOf,
  lengthOf: (name: string) => number | null,
): readonly PlateNode[] {
  const { fill, stroke, isStrokeFirst } = paintAttributes(element, styleOf, 1);
  const form = { ...face(element, styleOf), ...spot(lengthOf), 'text-anchor': anchorOf(element, styleOf) };
  const words = (paints: boolean) => contents(element, styleOf, paints);
  if (stroke.stroke === 'none') return [node('text', { ...form, ...fill }, words(true))];
  if (!isStrokeFirst) return [node('text', { ...form, ...fill, ...stroke }, words(true))];
  return [
    node('text', { ...form, fill: 'none', ...stroke, 'aria-hidden': 'true' }, words(false)),
    node('text', { ...form, ...fill }, words(true)),
  ];
}

function spot(lengthOf: (name: string) => number | null): Attributes {
  const at = (name: 'x' | 'y') => Math.round(((lengthOf(name) ?? 0) + (lengthOf(`d${name}`) ?? 0)) * 100) / 100;
  return { x: at('x'), y: at('y') };
}

function face(element: Element, styleOf: StyleOf): Attributes {
  const size = Number.parseFloat(styleOf(element, 'font-size'));
  const weight = styleOf(element, 'font-weight');
  const spacing = Number.parseFloat(styleOf(element, 'letter-spacing'));
  return {
    'font-family': families(styleOf(element, 'font-family')),
    'font-size': Number.isFinite(size) ? Math.round(size * 100) / 100 : null,
    'font-weight': weight === '' || weight === '400' || weight === 'normal' ? null : weight,
    'letter-spacing': Number.isFinite(spacing) && spacing !== 0 ? Math.round(spacing * 100) / 100 : null,
    'xml:lang': element.getAttribute('lang'),
  };
}

/**
 * The typefaces in the order in which any program finds them: first the name under which the serif is installed, then the
 * cut of it that the file brings, which browsers alone read.
 */
function families(css: string): string | null {
  return css.replaceAll('"', "'").replace(/^('[^']*'), ('Noto Serif SC')/, '$2, $1') || null;
}

function anchorOf(element: Element, styleOf: StyleOf): string | null {
  const anchor = styleOf(element, 'text-anchor');
  return anchor === '' || anchor === 'start' ? null : anchor;
}

/** @param paints whether the parts have their own colours */
function contents(element: Element, styleOf: StyleOf, paints: boolean): readonly (PlateNode | string)[] {
  return [...element.childNodes].flatMap((child): readonly (PlateNode | string)[] => {
    if (!(child instanceof Element)) return [child.textContent ?? ''];
    const { fill } = paintAttributes(child, styleOf, 1);
    const weight = styleOf(child, 'font-weight');
    const bold = weight === styleOf(element, 'font-weight') || weight === '' ? null : weight;
    return [node('tspan', { ...(paints ? fill : {}), 'font-weight': bold }, [child.textContent ?? ''])];
  });
}
