/** What the scripts of this folder leave on the page for the harness to read. */
interface Window {
  readonly benchMarks: {
    /** Milliseconds since 1970; null before. */
    readonly readyAt: number | null;
    /** When the last click or key came. */
    readonly inputAt: number | null;
  };
  /** The longest interaction to next paint since it was set to 0, ms. */
  readonly benchInteraction: { longestMs: number };
  /** Presses what a selector finds, and tells after how many ms the next picture is drawn. */
  benchPressed(selector: string): Promise<number>;
  /** Shapes taken as one, as the atlas does it. */
  benchUnite: typeof import('../../../src/analysis/uniteShapes.ts').uniteShapes;
  /** How many of each kind are wound up. */
  benchPendingTimers(): Readonly<Record<string, number>>;
  /** When the first step of a talk stood on screen, ms since the page was asked for. */
  readonly benchFirstStep: Promise<number>;
  /** The device sleeps so long, so many times over; each time, two pictures are waited for. */
  benchSleeps(ms: number, times: number): Promise<void>;
  /** Presses a key of the stage: frames and ms until the next step's words stand, ms until the map has come to rest. */
  benchTurned(key: string): Promise<{ readonly frames: number; readonly wordsMs: number; readonly restMs: number }>;
  /** Starts of the animation frames of so many milliseconds, in ms, and the moves and wheel steps that came. */
  benchFrameTimes(lastingMs: number): Promise<{ readonly times: readonly number[]; readonly events: number }>;
}

interface Performance {
  /** Chromium's measure of all memory of a page with its workers; only for isolated pages. */
  measureUserAgentSpecificMemory(): Promise<{ readonly bytes: number }>;
}
