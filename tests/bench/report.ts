import type { Numbers } from './measurePage.ts';
import type { Summary } from './summary.ts';

/** Everything a bench measured, with what is needed to read it. */
export interface Report {
  /** Day of the run, as year-month-day. */
  readonly date: string;
  /** The machine in words: cores, system, Node. */
  readonly machine: string;
  readonly chromium: string;
  readonly flags: readonly string[];
  readonly repeats: number;
  readonly pages: readonly Summary[];
  /** What the atlas does at rest. */
  readonly rest: Numbers;
}
