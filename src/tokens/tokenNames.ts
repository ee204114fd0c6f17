const GROUND_TOKENS = [
  'paper',
  'surface',
  'surface-2',
  'ink',
  'ink-2',
  'ink-3',
  'on-ink',
  'line',
  'line-2',
  'focus',
  'map-sea',
  'map-sea-2',
  'map-land',
  'map-none',
  'map-none-hatch',
  'map-grat',
  'map-sea-text',
  'map-line-city',
  'map-line-reg',
  'map-line-prov',
  'map-halo',
  'map-disc',
] as const;

export const HUES = ['building', 'steel', 'nonferrous', 'chemical', 'rare', 'electronic', 'gz'] as const;
/** A hue of the sector palette; Guangzhou's own groups have the neutral `gz`. */
export type Hue = (typeof HUES)[number];

export const RAMP = ['rev-1', 'rev-2', 'rev-3', 'rev-4', 'rev-5'] as const;

/** Every colour of `tokens.css`: a colour in the picture is one of these names, never a value. */
export type TokenName =
  | (typeof GROUND_TOKENS)[number]
  | Hue
  | `${Hue}-${'text' | 'fill' | 'b1' | 'b2' | 'b3'}`
  | (typeof RAMP)[number];

/** The token as CSS and as an SVG presentation attribute write it; the theme decides its value. */
export function cssColor(token: TokenName): string {
  return `var(--${token})`;
}
