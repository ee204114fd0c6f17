/** Classes of change, symmetrical about zero: the sign is the direction, 0 is no change at all. */
export const CHANGE_CLASSES = [-3, -2, -1, 0, 1, 2, 3] as const;
export type ChangeClass = (typeof CHANGE_CLASSES)[number];

/**
 * Lower bounds of the second and third class on either side of zero, 亿元. Fixed, so that two scenarios can be told from
 * each other by colour: 200 is a fifth of the smallest target the plan states, 1000 the whole of it.
 */
export const CHANGE_BREAKS = [200, 1000] as const;

/** The class of a change of target. @param change scenario less plan, 亿元 */
export function changeClass(change: number): ChangeClass {
  if (change === 0) return 0;
  const step = CHANGE_BREAKS.filter((bound) => Math.abs(change) >= bound).length;
  const [low, middle, high] = change < 0 ? ([-1, -2, -3] as const) : ([1, 2, 3] as const);
  return step === 0 ? low : step === 1 ? middle : high;
}

/** The colour of a class as CSS writes it; the style sheet of the compare map gives the values for both themes. */
export function changeColor(of: ChangeClass): string {
  if (of === 0) return 'var(--change-zero)';
  return `var(--change-${of < 0 ? 'less' : 'more'}-${Math.abs(of)})`;
}

/** Of a class the least amount of change and the amount it stays below, 亿元, whatever the direction; null where it is open. */
export function changeBounds(of: ChangeClass): { readonly from: number | null; readonly below: number | null } {
  const step = Math.abs(of);
  return { from: CHANGE_BREAKS[step - 2] ?? null, below: step === 0 ? null : (CHANGE_BREAKS[step - 1] ?? null) };
}
