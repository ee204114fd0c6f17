import type { Numbers } from './numbers.ts';
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
  /** Vertices of the boundaries: those the peers have in common, and the atlas's own. Null if no peer was measured. */
  readonly vertices: { readonly common: number; readonly own: number } | null;
  readonly pages: readonly Summary[];
  /** What the atlas does at rest. */
  readonly rest: Numbers;
  /** The atlas in one file, gzip level 9; null if it was not built. */
  readonly oneFileMB: number | null;
}
