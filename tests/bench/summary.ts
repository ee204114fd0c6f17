import type { Numbers } from './numbers.ts';

/** All runs of one page: the median of each number, and its least and most. */
export interface Summary {
  readonly page: string;
  readonly viewport: string;
  readonly runs: number;
  readonly median: Numbers;
  readonly spread: Readonly<Record<string, readonly [number, number] | null>>;
  readonly failures: readonly string[];
}

/** Sums the runs of one page up. Of an even number of runs the lower middle one is the median. */
export function summarize(
  page: string,
  viewport: string,
  runs: readonly Numbers[],
  failures: readonly string[],
): Summary {
  const names = [...new Set(runs.flatMap((run) => Object.keys(run)))];
  const sorted = (name: string) =>
    runs
      .map((run) => run[name])
      .filter((value) => typeof value === 'number')
      .sort((one, other) => one - other);
  const median = names.map((name): [string, number | null] => {
    const values = sorted(name);
    return [name, rounded(values[Math.ceil(values.length / 2) - 1])];
  });
  const spread = names.map((name): [string, readonly [number, number] | null] => {
    const values = sorted(name);
    const [least, most] = [rounded(values[0]), rounded(values.at(-1))];
    return [name, least === null || most === null ? null : [least, most]];
  });
  return {
    page,
    viewport,
    runs: runs.length,
    median: Object.fromEntries(median),
    spread: Object.fromEntries(spread),
    failures,
  };
}

function rounded(value: number | undefined): number | null {
  return value === undefined ? null : Math.round(value * 100) / 100;
}
