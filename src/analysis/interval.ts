/** What is known of a number: it lies from `lo` to `hi`; where both are the same it is known. */
export interface Interval {
  readonly lo: number;
  readonly hi: number;
}

/** A number that is known. */
export function exactly(value: number): Interval {
  return { lo: value, hi: value };
}

/** Nothing is known of a share of 0 to 1. */
export const ANY_SHARE: Interval = { lo: 0, hi: 1 };

/** True where it is one number. */
export function isExact({ lo, hi }: Interval): boolean {
  return lo === hi;
}
