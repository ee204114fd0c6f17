import type { Point } from '../cartography/camera.ts';
import type { Ground, GroundView, Met } from '../cartography/ground.ts';
import { afterNextPicture } from './afterNextPicture.ts';

/**
 * A ground that lets the page answer first. Where the processor draws, a picture of the map takes longer than that of a
 * panel: what changes without the camera is drawn after the page's next picture. The first view, and every one from
 * elsewhere, is drawn at once: symbols and ground move together.
 */
export class PatientGround implements Ground {
  private readonly ground: Ground;
  private drawn: GroundView | null = null;
  private wanted: GroundView | null = null;
  private callOff: () => void = () => undefined;

  constructor(ground: Ground) {
    this.ground = ground;
  }

  drawsSites(): boolean {
    return this.ground.drawsSites();
  }

  draw(view: GroundView): void {
    this.wanted = view;
    if (this.drawn === null || !isSamePlace(view, this.drawn)) {
      this.drawWanted();
      return;
    }
    // The picture waited for so far may be out already: a press and the release after it are two changes.
    this.callOff();
    this.callOff = afterNextPicture(() => this.drawWanted());
  }

  meet(at: Point): Met {
    return this.ground.meet(at);
  }

  /** The next view is drawn at once, whatever it is; what waits is not drawn any more. */
  hurry(): void {
    this.callOff();
    this.wanted = null;
    this.drawn = null;
  }

  private drawWanted(): void {
    const view = this.wanted;
    this.hurry();
    if (view === null) return;
    this.drawn = view;
    this.ground.draw(view);
  }
}

function isSamePlace({ camera: a, size }: GroundView, { camera: b, size: before }: GroundView): boolean {
  const stays = a.zoom === b.zoom && a.center[0] === b.center[0] && a.center[1] === b.center[1];
  return stays && a.pitch === b.pitch && size.width === before.width && size.height === before.height;
}
