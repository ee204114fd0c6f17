/** What stands in a file of a scene besides what it shows. */
export interface TakenScene {
  /** ISO day. */
  readonly day: string;
  /** The address at which the very same scene opens again. */
  readonly link: string;
  readonly disclaimer: string;
}
