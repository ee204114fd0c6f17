import type { Scenario } from './scenario.ts';

/** What should stand where something else stands. */
export type ScenarioExpectation =
  | 'record'
  | 'list'
  | 'key'
  | 'edition'
  | 'count'
  | 'region'
  | 'city'
  | 'member'
  | 'material'
  | 'family'
  | 'sector'
  | 'target'
  | 'unit'
  | 'qualifier'
  | 'spot'
  | 'name'
  | 'short-name'
  | 'plain-name'
  | 'planned-id'
  | 'group-id'
  | 'once'
  | 'fewer';

/** A place of a scenario from outside that was left out or mended; what else there is was read. */
export interface ScenarioFault {
  /** As a programmer would write it: `groups[0].members[2]`. */
  readonly place: string;
  /** What stands there, cut to a few words. */
  readonly found: string;
  readonly expected: ScenarioExpectation;
}

/** Why nothing of a scenario from outside could be taken. */
export interface ScenarioRefusal {
  readonly kind:
    | 'empty'
    | 'too-large'
    | 'truncated'
    | 'not-json'
    | 'not-scenario'
    | 'version'
    | 'edition'
    | 'nothing'
    | 'unreadable';
  /** What stands there, cut to a few words; empty where that says nothing. */
  readonly found: string;
}

/** A scenario from outside: opened, with what of it was left out; or refused, and then nothing of it counts. */
export type ScenarioReading = {
  readonly faults: readonly ScenarioFault[];
  /** Faults beyond those listed. */
  readonly more: number;
} & (
  | { readonly scenario: Scenario; readonly refusal: null }
  | { readonly scenario: null; readonly refusal: ScenarioRefusal }
);
