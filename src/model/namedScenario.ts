import type { NamedId } from './ids.ts';
import type { Scenario } from './scenario.ts';

/** A scenario put on the shelf; it is called what the scenario is called, and no two are called the same. */
export interface NamedScenario {
  readonly id: NamedId;
  /** When it was put there, ISO time in UTC. */
  readonly saved: string;
  readonly scenario: Scenario;
}
