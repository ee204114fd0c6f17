/** The files the page fetches before it can draw. */
export const GEO_FILES = ['atlas.json', 'sites.json', 'topology.json'] as const;
export type GeoFile = (typeof GEO_FILES)[number];

/** The files the page fetches when something is first asked that needs them. */
export const LATER_FILES = ['search.json', 'stories.json'] as const;
export type LaterFile = (typeof LATER_FILES)[number];

/**
 * `missing`: the server has no such file. `unreachable`: no answer, or an error other than that. `truncated`: the file ends too
 * early. `not-json`: something else stands in its place, for example an HTML page. `wrong-version`: another layout of the file.
 * `schema`: a field holds what it may not. `inconsistent`: records disagree with each other.
 */
export type LoadFaultKind =
  | 'missing'
  | 'unreachable'
  | 'truncated'
  | 'not-json'
  | 'wrong-version'
  | 'schema'
  | 'inconsistent';

/** What is wrong with a file, and where. All texts are plain text, and short. */
export interface LoadFault<File extends GeoFile | LaterFile = GeoFile> {
  readonly file: File;
  readonly kind: LoadFaultKind;
  /** HTTP status, where the server gave one. */
  readonly status?: number;
  /** Table and record, for example `materials foshan.ceramics`; or `figures row 12` where the record has no id. */
  readonly record?: string;
  readonly field?: string;
  readonly expected?: string;
  readonly found?: string;
}
