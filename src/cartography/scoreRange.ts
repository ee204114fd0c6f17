import { SCORE_SCALE } from './scoreScale.ts';

/** The scores of a class of the scale, from 0, in whole numbers: <25, 25–39, ≥75. */
export function scoreRange(index: number): string {
  const from = SCORE_SCALE.breaks[index - 1];
  const below = SCORE_SCALE.breaks[index];
  if (from === undefined) return `<${below}`;
  return below === undefined ? `≥${from}` : `${from}–${below - 1}`;
}
