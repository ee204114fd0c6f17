import type { TokenName } from '../tokens/tokenNames.ts';

/** Red, green, blue from 0 to 255, opacity from 0 to 1. */
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

/** What a colour token stands for in the theme in force. */
export type Colors = (token: TokenName) => Rgba;

/** The colours of the document's style sheets, as they are at this moment: theme and contrast may change them. */
export function colorsOf(element: Element): Colors {
  const style = getComputedStyle(element);
  const known = new Map<TokenName, Rgba>();
  return (token) => {
    const color = known.get(token) ?? parseColor(style.getPropertyValue(`--${token}`));
    known.set(token, color);
    return color;
  };
}

/**
 * Reads a colour as style sheets hold it: `#RGB`, `#RRGGBB`, either with an opacity behind, or `rgb(r g b / a)`.
 * @throws where it is none of these: a picture without its colours would say something else
 */
export function parseColor(text: string): Rgba {
  const written = text.trim();
  const hex = /^#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i.test(written) ? written.slice(1) : null;
  if (hex !== null) {
    const long = hex.length < 6 ? [...hex].map((digit) => digit + digit).join('') : hex;
    return [byte(long, 0), byte(long, 2), byte(long, 4), long.length === 8 ? byte(long, 6) / 255 : 1];
  }
  const [red, green, blue, alpha = '1'] = /^rgba?\(([^)]*)\)$/.exec(written)?.[1]?.match(/[\d.]+%?/g) ?? [];
  if (red === undefined || green === undefined || blue === undefined) throw new Error(`Not a colour: “${written}”.`);
  const opacity = Number.parseFloat(alpha);
  return [Number(red), Number(green), Number(blue), alpha.endsWith('%') ? opacity / 100 : opacity];
}

/** One colour laid over an opaque other. */
export function over(ground: Rgba, color: Rgba, opacity = 1): Rgba {
  const share = color[3] * opacity;
  const mix = (below: number, above: number): number => below + (above - below) * share;
  return [mix(ground[0], color[0]), mix(ground[1], color[1]), mix(ground[2], color[2]), 1];
}

/** As MapLibre's style writes it. */
export function styleColor([red, green, blue, alpha]: Rgba, opacity = 1): string {
  const [r, g, b] = [red, green, blue].map((value) => Math.round(value));
  return `rgba(${r},${g},${b},${Math.round(alpha * opacity * 1000) / 1000})`;
}

function byte(hex: string, at: number): number {
  return Number.parseInt(hex.slice(at, at + 2), 16);
}
