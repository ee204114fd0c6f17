/** Intervals between animation frames, ms, and the part of the time spent in slow ones. */
export interface FrameFigures {
  readonly meanMs: number;
  readonly p95Ms: number;
  readonly longestMs: number;
  /** In frames of more than three refreshes of 60 Hz, per cent of the time: what the others hide of a freeze. */
  readonly slowPercent: number;
}

const SLOW_MS = 50.1;

/**
 * Sums the starts of animation frames up, ms in order.
 * @throws if there are not two
 */
export function frameFigures(times: readonly number[]): FrameFigures {
  const lengths = times.slice(1).map((time, index) => time - (times[index] ?? time));
  const sorted = [...lengths].sort((one, other) => one - other);
  const [p95Ms, longestMs] = [sorted[Math.ceil(0.95 * sorted.length) - 1], sorted.at(-1)];
  if (p95Ms === undefined || longestMs === undefined) throw new Error('there was no animation frame to measure');
  const total = sum(lengths);
  const slow = sum(lengths.filter((length) => length > SLOW_MS));
  return { meanMs: total / lengths.length, p95Ms, longestMs, slowPercent: (100 * slow) / total };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
