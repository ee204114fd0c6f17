import type { Attributes } from '../plate/node.ts';
import { type PlainColor, plainColor } from './plainColor.ts';

/** What style sheets and attributes make of an element, by CSS property; empty where they say nothing. */
export type StyleOf = (element: Element, property: string) => string;

/**
 * The computed look of an element, where a style sheet or an attribute gives one.
 * @param tokenOf the value of a token by its name without the dashes, for attributes that name one
 */
export function computedStyle(tokenOf: (token: string) => string): StyleOf {
  const known = new Map<Element, CSSStyleDeclaration>();
  return (element, property) => {
    const style = known.get(element) ?? getComputedStyle(element);
    known.set(element, style);
    const written = style.getPropertyValue(property) || (element.getAttribute(property) ?? '');
    return written.replace(/var\(--([\w-]+)\)/g, (_, token: string) => tokenOf(token).trim());
  };
}

/** The paint of a shape as attributes. @param px length of a CSS px in the units that lines are measured in */
export function paintAttributes(element: Element, styleOf: StyleOf, px: number): Paint {
  const fill = paintOf(element, styleOf, 'fill', '#000000');
  const stroke = paintOf(element, styleOf, 'stroke', 'none');
  const width = number(styleOf(element, 'stroke-width'), 1) * px;
  return {
    fill: {
      fill: fill.color,
      'fill-opacity': opacity(fill),
      'fill-rule': unless(styleOf(element, 'fill-rule'), 'nonzero'),
    },
    stroke:
      width === 0 || stroke.opacity === 0
        ? NO_STROKE
        : { ...lineAttributes(element, styleOf, px), ...outer(stroke, width) },
    isStrokeFirst: /^stroke/.test(styleOf(element, 'paint-order')),
  };
}

export interface Paint {
  readonly fill: Attributes & { readonly fill: string };
  readonly stroke: Attributes & { readonly stroke: string };
  /** The fill lies over the stroke. */
  readonly isStrokeFirst: boolean;
}

const NO_STROKE = { stroke: 'none' } as const;

function outer(stroke: PlainColor, width: number): Paint['stroke'] {
  return { stroke: stroke.color, 'stroke-opacity': opacity(stroke), 'stroke-width': round(width) };
}

function lineAttributes(element: Element, styleOf: StyleOf, px: number): Attributes {
  const dashes = styleOf(element, 'stroke-dasharray');
  return {
    'stroke-linejoin': unless(styleOf(element, 'stroke-linejoin'), 'miter'),
    'stroke-linecap': unless(styleOf(element, 'stroke-linecap'), 'butt'),
    'stroke-dasharray':
      dashes === '' || dashes === 'none'
        ? null
        : dashes
            .split(/[\s,]+/)
            .map((dash) => round(number(dash, 0) * px))
            .join(' '),
  };
}

function paintOf(element: Element, styleOf: StyleOf, kind: 'fill' | 'stroke', otherwise: string): PlainColor {
  const { color, opacity: alpha } = plainColor(styleOf(element, kind) || otherwise);
  return { color, opacity: color === 'none' ? 0 : alpha * number(styleOf(element, `${kind}-opacity`), 1) };
}

function opacity({ color, opacity: value }: PlainColor): number | null {
  return color === 'none' || value === 1 ? null : Math.round(value * 1000) / 1000;
}

function unless(value: string, usual: string): string | null {
  return value === '' || value === usual ? null : value;
}

function number(text: string, otherwise: number): number {
  const value = Number.parseFloat(text);
  return Number.isFinite(value) ? value : otherwise;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
