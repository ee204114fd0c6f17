/** Two sets against each other. */
export interface Jaccard {
  /** What is in both, in the order of the first. */
  readonly shared: readonly string[];
  /** How many are in one or the other. */
  readonly union: number;
  /** |A∩B| ÷ |A∪B|, 0 to 1; null of two empty sets, for which there is none. */
  readonly index: number | null;
}

/** The index of Jaccard (1901): how much of what two sets hold together is in both. */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): Jaccard {
  const shared = [...a].filter((each) => b.has(each));
  const union = a.size + b.size - shared.length;
  return { shared, union, index: union === 0 ? null : shared.length / union };
}
