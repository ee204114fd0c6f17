/** How unequal values are: the index of Herfindahl and Hirschman, and the three largest ÷ all, percent. */
export interface RecountedConcentration {
  readonly total: number;
  readonly hhi: number;
  readonly topThree: number;
}

/** Works both out by their definitions. @param values none negative, not all zero */
export function recountConcentration(values: readonly number[]): RecountedConcentration {
  let [total, squares] = [0, 0];
  for (const value of values) {
    total += value;
    squares += value * value;
  }
  const [first = 0, second = 0, third = 0] = [...values].sort((a, b) => b - a);
  return { total, hhi: squares / (total * total), topThree: ((first + second + third) / total) * 100 };
}
