import { readFileSync } from 'node:fs';
import { type Colors, parseColor } from '../../src/map/colors.ts';

/** A theme of the page, with or without the reader's wish for more contrast. */
export const DRESSES = ['light', 'stage', 'light, more contrast', 'stage, more contrast'] as const;
export type Dress = (typeof DRESSES)[number];

/** The colours as the style sheet of the tokens gives them in each dress. */
export function tokenColors(dress: Dress): Colors {
  const known = VALUES[dress];
  return (token) => {
    const value = known.get(token);
    if (value === undefined) throw new Error(`tokens.css has no --${token}.`);
    return parseColor(value);
  };
}

const css = readFileSync('src/tokens/tokens.css', 'utf8');
const contrast = css.slice(css.indexOf('@media (prefers-contrast: more)'));
const light = valuesIn(css, ':root {');
const stage = new Map([...light, ...valuesIn(css, '[data-theme="stage"] {')]);

const VALUES: Readonly<Record<Dress, ReadonlyMap<string, string>>> = {
  light,
  stage,
  'light, more contrast': new Map([...light, ...valuesIn(contrast, ':root {')]),
  'stage, more contrast': new Map([
    ...stage,
    ...valuesIn(contrast, ':root {'),
    ...valuesIn(contrast, '[data-theme="stage"] {'),
  ]),
};

/** The values of the first rule that begins so. */
function valuesIn(sheet: string, rule: string): ReadonlyMap<string, string> {
  const from = sheet.indexOf(rule);
  if (from < 0) throw new Error(`tokens.css has no rule ${rule}`);
  const body = sheet.slice(from + rule.length, sheet.indexOf('}', from));
  return new Map(
    [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]),
  );
}
