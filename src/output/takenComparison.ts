import type { Comparand } from '../analysis/comparand.ts';
import type { CompareTable } from '../analysis/compareTable.ts';
import type { Atlas } from '../model/atlas.ts';
import type { ColumnId } from '../model/ids.ts';
import type { Lang } from '../model/localized.ts';
import type { Scenario } from '../model/scenario.ts';

/** A comparison as it is shown, with what a file has to say of it. */
export interface TakenComparison {
  readonly atlas: Atlas;
  readonly table: CompareTable;
  /** The same columns by the plan alone. */
  readonly plan: ReadonlyMap<ColumnId, Comparand>;
  /** Null where the plan's own figures are shown: then nothing of a scenario is written. */
  readonly scenario: Scenario | null;
  readonly lang: Lang;
  /** ISO day. */
  readonly day: string;
  /** Address of the scene, without any fragment. */
  readonly link: string;
  readonly disclaimer: string;
}
