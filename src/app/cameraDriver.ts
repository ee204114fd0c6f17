import { flight } from '../cartography/flight.ts';
import type { Camera } from '../model/scene.ts';
import type { LivePlate } from '../plate/livePlate.ts';
import { afterNextPicture } from './afterNextPicture.ts';

/** Moves the camera of a plate, in one place: gestures at most once a frame, flights that a gesture breaks off. */
export interface CameraDriver {
  /** A step of a gesture: shown with the next frame. */
  follow(camera: Camera): void;
  /**
   * Flies from where the plate is, once the page has answered: a picture of the map may take longer than that of a panel.
   * @param arrive called at the end of the way, and not where it is broken off
   */
  fly(to: Camera, ms: number, arrive: () => void): void;
  /** Breaks a flight or a pending step off where it is. */
  stop(): void;
  /** Where the camera will be when it comes to rest. */
  target(): Camera;
}

/** Drives the camera of a plate. */
export function driveCamera(plate: Pick<LivePlate, 'camera' | 'moveTo' | 'size'>): CameraDriver {
  let asked = 0;
  let step: ((now: number) => void) | null = null;
  let target: Camera | null = null;
  let callOff: () => void = () => undefined;
  const run = (now: number) => {
    asked = 0;
    step?.(now);
  };
  const next = (then: (now: number) => void) => {
    step = then;
    if (asked === 0) asked = requestAnimationFrame(run);
  };
  const stop = () => {
    callOff();
    cancelAnimationFrame(asked);
    asked = 0;
    step = null;
    target = null;
  };
  const fly = (to: Camera, ms: number, arrive: () => void) => {
    stop();
    target = to;
    const way = flight(plate.camera(), to, plate.size());
    let begun: number | null = null;
    const move = (now: number) => {
      begun ??= now;
      const share = (now - begun) / ms;
      if (share >= 1) {
        stop();
        arrive();
        return;
      }
      plate.moveTo(way(share));
      next(move);
    };
    callOff = afterNextPicture(() => next(move));
  };
  return {
    follow: (camera) => {
      if (target !== null && step === null) stop();
      target = camera;
      next(() => {
        target = null;
        plate.moveTo(camera);
      });
    },
    fly,
    stop,
    target: () => target ?? plate.camera(),
  };
}
