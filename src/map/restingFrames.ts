/** What deck.gl asks its frames of. */
export interface FrameProvider {
  requestAnimationFrame(callback: (time: number) => void): number;
  cancelAnimationFrame(id: number): void;
}

/**
 * Gives a loop that asks for every frame only those in which something is to be done: at rest it waits, and the page
 * draws none.
 */
export class RestingFrames implements FrameProvider {
  private waiting: ((time: number) => void) | null = null;
  private asked: number | null = null;
  private readonly busy: () => boolean;

  /** @param busy whether the frame just done wants another, as while shaders are linked */
  constructor(busy: () => boolean) {
    this.busy = busy;
  }

  requestAnimationFrame(callback: (time: number) => void): number {
    this.waiting = callback;
    return 1;
  }

  cancelAnimationFrame(): void {
    this.waiting = null;
  }

  /** Does a frame at once. */
  run(time: number = performance.now()): void {
    const frame = this.waiting;
    this.waiting = null;
    frame?.(time);
    if (this.busy()) this.wake();
  }

  /** Has the next frame done. */
  wake(): void {
    this.asked ??= requestAnimationFrame((time) => {
      this.asked = null;
      this.run(time);
    });
  }

  stop(): void {
    if (this.asked !== null) cancelAnimationFrame(this.asked);
    this.asked = null;
    this.waiting = null;
  }
}
