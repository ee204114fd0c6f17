import type { LiveMap } from '../map/liveMap.ts';
import type { MapSource } from '../map/mapSource.ts';
import type { LivePlate } from '../plate/livePlate.ts';
import { keepPlate, reportMap, tryMap } from '../state/actions.ts';
import { type PlateReason, store } from '../state/store.ts';
import { afterNextPicture } from './afterNextPicture.ts';
import { keptMapChoice } from './mapChoice.ts';
import { offersWebGL } from './offersWebGL.ts';
import { PatientGround } from './patientGround.ts';

/** After so many losses in a row the plate stays. */
const MOST_LOSSES = 3;
/** A map that has lived so long is not one that fails at once: its losses are forgotten. */
const STEADY_MS = 60_000;

/**
 * Keeps a live map under the symbols of a plate: mounts it once the page answers, hands it the ground when its first
 * picture stands, gives the ground back the moment it fails, and tries again. Which of both is wanted stands in the store.
 * @returns a function that lets the map go; the plate draws again
 */
export function keepMap(plate: LivePlate, element: HTMLElement, source: MapSource): () => void {
  let session: MapSession | null = null;
  let losses = 0;
  let begunAt = 0;
  const end = () => {
    session?.end();
    session = null;
  };
  const begin = () => {
    begunAt = performance.now();
    session = new MapSession(plate, element, source, (reason) => {
      if (performance.now() - begunAt > STEADY_MS) losses = 0;
      losses += 1;
      end();
      if (reason !== 'no-webgl' && reason !== 'unloaded' && losses <= MOST_LOSSES) tryMap();
      else reportMap({ kind: 'plate', why: reason });
    });
  };
  const follow = () => {
    const { kind } = store.getState().map;
    if (kind === 'plate') end();
    if (kind !== 'waiting' || session !== null) return;
    begin();
  };
  const unsubscribe = store.subscribe((now, before) => {
    if (now.map === before.map) return;
    if (before.map.kind === 'plate') losses = 0;
    follow();
  });
  const unwatch = onOtherPixelRatio(() => {
    if (session === null) return;
    end();
    tryMap();
  });
  const wake = () => session?.check();
  // Paper has the plate: a canvas would be printed with the pixels of the screen.
  const forPaper = () => session?.cover(false);
  const forScreen = () => session?.cover(true);
  document.addEventListener('visibilitychange', wake);
  addEventListener('beforeprint', forPaper);
  addEventListener('afterprint', forScreen);
  addEventListener('pageshow', wake);
  if (store.getState().map.kind === 'waiting' && keptMapChoice() === 'plate') keepPlate();
  follow();
  return () => {
    document.removeEventListener('visibilitychange', wake);
    removeEventListener('pageshow', wake);
    removeEventListener('beforeprint', forPaper);
    removeEventListener('afterprint', forScreen);
    unwatch();
    unsubscribe();
    end();
  };
}

/** One life of a map. */
class MapSession {
  private readonly plate: LivePlate;
  private readonly onEnd: (reason: PlateReason) => void;
  private readonly host = document.createElement('div');
  private map: LiveMap | null = null;
  private ground: PatientGround | null = null;
  /** Its first picture stands. */
  private stands = false;
  private over = false;

  constructor(plate: LivePlate, element: HTMLElement, source: MapSource, onEnd: (reason: PlateReason) => void) {
    this.plate = plate;
    this.onEnd = onEnd;
    this.host.className = 'map-host';
    element.prepend(this.host);
    void this.begin(source);
  }

  /** Gives the ground back to the plate at once. */
  end(): void {
    if (this.over) return;
    this.over = true;
    this.ground?.hurry();
    this.plate.setGround(null, false);
    this.host.remove();
    this.map?.remove();
  }

  /** Has the map draw the ground, or the plate for as long. */
  cover(covers: boolean): void {
    if (this.ground === null || !this.stands) return;
    this.ground.hurry();
    this.plate.setGround(this.ground, covers);
  }

  /** A context may be lost while the page sleeps. */
  check(): void {
    if (this.map !== null && !this.map.isAlive()) this.fail('context');
  }

  private async begin(source: MapSource): Promise<void> {
    await new Promise<void>((resolve) => afterNextPicture(resolve));
    if (this.over) return;
    // Most browsers offer it: the code is on its way while this one is asked.
    const coming = import('../map/mountMap.ts').catch((reason: unknown) => {
      reportError(reason);
      return null;
    });
    if (!offersWebGL()) {
      this.fail('no-webgl');
      return;
    }
    const door = await coming;
    if (this.over) return;
    const view = this.plate.groundView();
    if (door === null || view === null) {
      this.fail('unloaded');
      return;
    }
    try {
      const map = door.mountMap(this.host, source, view, {
        onPicture: () => this.takeOver(),
        onSites: () => this.cover(true),
        onFault: (fault) => this.fail(fault),
      });
      this.map = map;
      this.ground = new PatientGround(map);
      this.plate.setGround(this.ground, false);
    } catch (error) {
      // The browser offered WebGL and gives none for a map: as on a machine whose graphics process has just died.
      reportError(error);
      this.fail('context');
    }
  }

  private takeOver(): void {
    if (this.over || this.map === null) return;
    this.stands = true;
    this.cover(true);
    performance.mark('atlas:map');
    reportMap({ kind: 'live', software: this.map.software });
  }

  private fail(reason: PlateReason): void {
    if (this.over) return;
    this.end();
    this.onEnd(reason);
  }
}

/** A window that was moved to another screen: canvases keep the old pixels. Returns a function that stops watching. */
function onOtherPixelRatio(then: () => void): () => void {
  let query: MediaQueryList | null = null;
  let ratio = devicePixelRatio;
  const watch = () => {
    query?.removeEventListener('change', change);
    query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    query.addEventListener('change', change);
  };
  const change = () => {
    watch();
    // Printing changes what the query is asked of, not the screen.
    if (devicePixelRatio === ratio) return;
    ratio = devicePixelRatio;
    then();
  };
  watch();
  return () => query?.removeEventListener('change', change);
}
