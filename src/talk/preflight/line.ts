/** How it stands: fine, fine with care, in the way of a talk, or told by nobody. */
export type Verdict = 'good' | 'watch' | 'bad' | 'untold';

export const LINES = [
  'map',
  'fonts',
  'screens',
  'ratio',
  'fullScreen',
  'window',
  'awake',
  'power',
  'storage',
  'story',
  'network',
  'motion',
  'clock',
  'version',
] as const;
/** What is looked at, in the order of the page. */
export type LineId = (typeof LINES)[number];

/** A line of the page: what was found on this laptop, and what to do about it. */
export interface Line {
  readonly id: LineId;
  readonly verdict: Verdict;
  readonly found: string;
  /** Null where there is nothing to do. */
  readonly todo: string | null;
  /** Single faults, where there are several. */
  readonly list: readonly string[];
}
