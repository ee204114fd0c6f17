import type { EditionId, SourceId } from './ids.ts';
import type { Localized } from './localized.ts';

/** A text or data set that facts were read from. */
export interface Source {
  readonly id: SourceId;
  readonly title: Localized;
  readonly publisher: Localized | null;
  readonly licence: Localized;
  /** Where it can be found again: an address, or repository, path and commit. */
  readonly where: string | null;
  /** ISO date it was read, or null where not recorded. */
  readonly read: string | null;
  /** Null where the source has no coordinates or does not state their datum; the note tells which. */
  readonly datum: string | null;
  readonly note: Localized | null;
}

/** An edition of the plan: the consultation draft, the issued plan, its revision. */
export interface Edition {
  readonly id: EditionId;
  readonly title: Localized;
  /** 征求意见稿, Consultation draft. */
  readonly state: Localized;
  readonly period: string;
  readonly source: SourceId;
  /** True for the edition the atlas maps. */
  readonly mapped: boolean;
  readonly note: Localized | null;
}
