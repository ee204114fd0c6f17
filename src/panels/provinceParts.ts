import type { Statement } from '../model/measure.ts';
import type { ProvincePart } from '../state/store.ts';

/** Which statements stand together in the province's panel, by the part that folds. */
export const PROVINCE_PARTS: readonly (readonly [
  Extract<ProvincePart, 'scope' | 'situation' | 'outlook' | 'goals'>,
  readonly Statement['kind'][],
])[] = [
  ['scope', ['definition', 'division']],
  ['situation', ['trend', 'field', 'problem']],
  ['outlook', ['advantage', 'challenge']],
  ['goals', ['goal', 'green-park']],
];
