/** By how much symbols and labels are scaled at the size of the map. */
export interface TextScales {
  readonly symbol: number;
  readonly label: number;
}

/** From a zoom to another. */
export type ZoomRange = readonly [from: number, to: number];

/**
 * What gives way to what is chosen anew at every quarter of a zoom level, so that nothing flickers while the camera goes
 * in or out.
 */
export const CHOICE_STEP = 0.25;
