import { Map as MaplibreMap } from 'maplibre-gl';

/** So long a tile that has come may wait for a frame in which the camera moves, ms. */
const LATEST_MS = 120;

/**
 * A map whose camera is led from outside, frame by frame. MapLibre asks for frames of its own beside those, as when a tile
 * has come; where the processor draws, each takes as long as one in which the camera moves.
 */
export class LedMap extends MaplibreMap {
  private isLed = false;
  private late: ReturnType<typeof setTimeout> | undefined;

  /** Draws a frame of a moving camera at once; what else there is to draw waits for the next, or a little. */
  lead(): void {
    this.isLed = true;
    this.redraw();
  }

  /** The camera rests: MapLibre draws when it likes. */
  rest(): void {
    this.isLed = false;
    this.triggerRepaint();
  }

  override redraw(): this {
    this.forgetLate();
    return super.redraw();
  }

  override triggerRepaint(): void {
    if (!this.isLed) super.triggerRepaint();
    else this.late ??= setTimeout(() => this.drawLate(), LATEST_MS);
  }

  override remove(): void {
    this.forgetLate();
    super.remove();
  }

  private drawLate(): void {
    this.late = undefined;
    super.triggerRepaint();
  }

  private forgetLate(): void {
    clearTimeout(this.late);
    this.late = undefined;
  }
}
