import type { Lang } from '../model/localized.ts';

/** What stands with a picture that is taken away, so that it never stands without its source. */
export interface ChartSheet {
  readonly lang: Lang;
  /** The finding. */
  readonly title: string;
  /** Reading, what is missing, sources, edition, status, scenario, day: a line each. */
  readonly notes: readonly string[];
}
