import type { Theme } from '../model/scene.ts';
import type { TokenName } from '../tokens/tokenNames.ts';
import css from '../tokens/tokens.css?raw';

/** The colours of a theme by value, whatever theme the page has. */
export function colorsOf(theme: Theme): ColorOf {
  return (token) => tokenColor(token, theme);
}

/** Colours of one theme. */
export type ColorOf = (token: TokenName) => TokenColor;

/** A colour by value, for files that know no tokens. */
export interface TokenColor {
  /** Six hexadecimal digits. */
  readonly hex: string;
  /** 0 to 1. */
  readonly opacity: number;
}

function tokenColor(token: TokenName, theme: Theme): TokenColor {
  const written = VALUES[theme].get(token) ?? VALUES.light.get(token);
  const color = written === undefined ? null : readColor(written);
  if (color === null) throw new Error(`tokens.css has no colour --${token}.`);
  return color;
}

const VALUES: Readonly<Record<Theme, ReadonlyMap<string, string>>> = {
  light: valuesOf(/:root \{([\s\S]*?)\n\}/),
  stage: valuesOf(/\[data-theme="stage"\] \{([\s\S]*?)\n\}/),
};

function valuesOf(block: RegExp): ReadonlyMap<string, string> {
  const body = block.exec(css)?.[1] ?? '';
  return new Map(
    [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]),
  );
}

function readColor(written: string): TokenColor | null {
  const hex = /^#([0-9a-f]{6})$/i.exec(written)?.[1];
  if (hex !== undefined) return { hex: hex.toUpperCase(), opacity: 1 };
  const [, red, green, blue, opacity] = /^rgb\((\d+) (\d+) (\d+) \/ ([\d.]+)\)$/.exec(written) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  const digits = [red, green, blue].map((part) => Number(part).toString(16).padStart(2, '0'));
  return { hex: digits.join('').toUpperCase(), opacity: Number(opacity) };
}
