import { RAMP } from '../tokens/tokenNames.ts';
import type { ClassScale } from './scale.ts';

/** Scores of the site finder, 0 to 100, in five classes; the lower end of a score decides. */
export const SCORE_SCALE: ClassScale = { breaks: [25, 40, 55, 75], colors: RAMP };
