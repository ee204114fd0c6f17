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
  /** Starts of the animation frames of so many milliseconds, in ms, and the moves and wheel steps that came. */
  benchFrameTimes(lastingMs: number): Promise<{ readonly times: readonly number[]; readonly events: number }>;
}

interface Performance {
  /** Chromium's measure of all memory of a page with its workers; only for isolated pages. */
  measureUserAgentSpecificMemory(): Promise<{ readonly bytes: number }>;
}
