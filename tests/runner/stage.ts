/** What came of one stage of the tests. */
export interface StageResult {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** One line: how much was looked at. */
  readonly saw: string;
  /** What a reader needs when it failed or skipped something; empty when all is well. */
  readonly detail: string;
}

/** A stage counts as failed also when it looked at nothing, so that a checker that reads no file cannot say all is well. */
export interface Stage {
  readonly name: string;
  readonly run: () => Promise<StageResult>;
}

/** The result of a stage that is one check: it passes when it looked at something and found no fault. */
export function oneCheck(looked: number, what: string, faults: readonly string[]): StageResult {
  const problems = looked === 0 ? [...faults, `No ${what} were looked at: the check itself is broken.`] : faults;
  const failed = problems.length > 0 ? 1 : 0;
  return { passed: 1 - failed, failed, skipped: 0, saw: `${looked} ${what}`, detail: problems.join('\n') };
}
