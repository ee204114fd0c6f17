/** A version of the atlas: its code, and the day its tables were last changed. */
export interface Release {
  /** As package.json has it. */
  readonly version: string;
  /** ISO date. */
  readonly dataDate: string;
}

/** This very version. A test holds it against package.json and the tables. */
export const RELEASE: Release = { version: '0.1.0', dataDate: '2026-11-26' };
