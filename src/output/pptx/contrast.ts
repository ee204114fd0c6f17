import type { Ink } from './drawn.ts';

/** The contrast of two colours, 1 to 21, after WCAG 2.2; how opaque they are is left out. */
export function contrast(one: Pick<Ink, 'hex'>, other: Pick<Ink, 'hex'>): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance({ hex }: Pick<Ink, 'hex'>): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((start) => {
    const share = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
