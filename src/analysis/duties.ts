import type { DepartmentId } from '../model/ids.ts';
import type { Measure } from '../model/measure.ts';

/** What a department answers for. */
export interface Duties {
  readonly leads: readonly Measure[];
  readonly takesPart: readonly Measure[];
}

/** The measures a department leads, and those it takes part in, each in the plan's order. */
export function dutiesOf(department: DepartmentId, measures: readonly Measure[]): Duties {
  return {
    leads: measures.filter(({ lead }) => lead === department),
    takesPart: measures.filter(({ participants }) => participants.includes(department)),
  };
}
