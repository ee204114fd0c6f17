/** The times of a kiosk that are not the story's, ms. */
export const KIOSK_TIMES = {
  /** Nobody touched anything for so long: the loop goes on. */
  idleMs: 45_000,
  /** Esc or the corner is held so long to end the kiosk. */
  holdMs: 3_000,
  /** A press that is held so long is told what it will do. */
  toldMs: 600,
  /** The plate stood so long for a map that failed: the map is tried again, later each time, but at least so often. */
  retryMs: 5 * 60_000,
  longestRetryMs: 60 * 60_000,
} as const;
