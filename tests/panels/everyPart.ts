import type { ProvincePart } from '../../src/state/store.ts';

/** All parts of the province's panel that fold, in its order. */
export const EVERY_PART: readonly ProvincePart[] = [
  'figures',
  'products',
  'scope',
  'situation',
  'outlook',
  'goals',
  'task',
  'project',
  'safeguard',
  'departments',
];
