/** The files of `public/geo` the page reads. */
export const GEO_FILES = ['atlas.json', 'sites.json', 'topology.json'] as const;
export type GeoFile = (typeof GEO_FILES)[number];

/** Why a file, or a record in it, could not be used. */
export interface LoadFault {
  readonly file: GeoFile;
  readonly kind: 'missing' | 'unreachable' | 'truncated' | 'not-json' | 'wrong-version' | 'schema' | 'inconsistent';
  /** HTTP status where the server answered. */
  readonly status?: number;
  /** For example `regions[3]`. */
  readonly record?: string;
  readonly field?: string;
  readonly expected?: string;
  readonly found?: string;
}
