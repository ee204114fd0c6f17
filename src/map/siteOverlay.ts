import type { Layer } from '@deck.gl/core';
import { MapLibreOverlay, type MapLibreOverlayProps } from '@deck.gl/maplibre';
import type { Map as MaplibreMap } from 'maplibre-gl';
import type { Point } from '../cartography/camera.ts';
import type { Finder } from '../cartography/finder.ts';
import { findSites, REACH } from '../cartography/findSites.ts';
import type { GroundView } from '../cartography/ground.ts';
import type { SiteMark } from '../cartography/siteMarks.ts';
import type { Colors } from './colors.ts';
import { type LineColumns, reachColumns } from './reachColumns.ts';
import { type FrameProvider, RestingFrames } from './restingFrames.ts';
import { type IconColumns, iconColumns, MOST_ICONS, type RingColumns, ringColumns } from './siteColumns.ts';
import { siteIcons } from './siteIcons.ts';
import { dotLayer, type IconSheet, iconLayer, reachLayer, ringLayer } from './siteLayers.ts';

/** The places on the live map, in a canvas of their own over it. */
export interface SiteOverlay {
  /** Shows marks; nothing is done where nothing differs. The camera it takes from the map, in the frame the map draws. */
  draw(marks: readonly SiteMark[], view: GroundView, color: Colors): void;
  /**
   * Ids of the places whose marks lie at a point: the one seen there first, then the nearest.
   * @param at CSS px from the upper left corner of the map
   */
  meet(at: Point): readonly string[];
  remove(): void;
}

/**
 * Puts the places over a map. Resolves once it can draw at once: until then another should.
 * @param onFault called once where it can draw no more, as when its WebGL context is lost; it has then removed itself
 * @throws (rejects) where the browser gives it no WebGL 2
 */
export function createSiteOverlay(map: MaplibreMap, onFault: (detail: string) => void): Promise<SiteOverlay> {
  return new Promise((resolve, reject) => {
    let ready = false;
    const overlay: Overlay = new Overlay(map, {
      onReady: () => {
        ready = true;
        resolve(overlay);
      },
      onFault: (detail) => {
        overlay.remove();
        if (ready) onFault(detail);
        else reject(new Error(detail));
      },
    });
  });
}

type Device = Parameters<NonNullable<MapLibreOverlayProps['onDeviceInitialized']>>[0];

interface Answers {
  readonly onReady: () => void;
  readonly onFault: (detail: string) => void;
}

/** Everything the layers are made of; kept as long as it says the same, so that deck.gl uploads nothing again. */
interface Drawn {
  readonly marks: readonly SiteMark[];
  readonly color: Colors;
  readonly icons: IconColumns;
  readonly rings: RingColumns;
  readonly finder: Finder | null;
  readonly reach: LineColumns;
}

/** One mark off the map, in no colour. */
const UNSEEN: Drawn = {
  marks: [],
  color: () => [0, 0, 0, 0],
  icons: { length: 1, positions: new Float32Array(2), colors: new Uint8Array(4), icons: ['port'], ids: [] },
  rings: {
    length: 1,
    positions: new Float32Array(2),
    radii: new Float32Array(1),
    widths: new Float32Array(1),
    lines: new Uint8Array(4),
    fills: new Uint8Array(4),
  },
  finder: null,
  reach: {
    length: 1,
    sources: new Float32Array(2),
    targets: new Float32Array(2),
    widths: new Float32Array(1),
    colors: new Uint8Array(4),
  },
};

class Overlay implements SiteOverlay {
  private readonly map: MaplibreMap;
  private readonly answers: Answers;
  private readonly deck: MapLibreOverlay;
  private readonly host: HTMLElement;
  private readonly frames = new RestingFrames(() => this.isBusy());
  private device: Device | null = null;
  private layers: readonly Layer[] = [];
  private drawn: Drawn | null = null;
  private seen: GroundView | null = null;
  private sheet: Sheet | null = null;
  private ready = false;
  private over = false;

  constructor(map: MaplibreMap, answers: Answers) {
    this.map = map;
    this.answers = answers;
    const props: MapLibreOverlayProps & { readonly animationFrameProvider: FrameProvider } = {
      interleaved: false,
      layers: [],
      useDevicePixels: pixelRatio(),
      animationFrameProvider: this.frames,
      onDeviceInitialized: (device) => {
        this.device = device;
      },
      onLoad: () => this.prepare(),
      onResize: () => this.frames.wake(),
      onError: (error) => this.fail(error.message),
    };
    this.deck = new MapLibreOverlay(props);
    this.host = this.deck.onAdd(map);
    this.host.setAttribute('aria-hidden', 'true');
    this.host.addEventListener('webglcontextlost', this.lost, { capture: true });
    map.getContainer().append(this.host);
  }

  draw(marks: readonly SiteMark[], view: GroundView, color: Colors): void {
    if (this.over || this.device === null) return;
    const before = this.seen;
    this.seen = view;
    const { finder } = view.frame;
    const { drawn } = this;
    const known = drawn !== null && drawn.marks === marks && drawn.color === color && drawn.finder === finder;
    if (known && before?.symbolScale === view.symbolScale && this.sheet?.key === sheetKey(view.symbolScale)) return;
    if (!known) this.drawn = drawnOf(marks, finder, color, drawn);
    // An empty canvas over the map would be laid over it in every frame.
    this.host.style.visibility = marks.length === 0 && finder === null ? 'hidden' : 'visible';
    if (this.drawn !== null) this.show(this.drawn, view.symbolScale);
    this.frames.run();
  }

  meet(at: Point): readonly string[] {
    if (this.over || !this.ready || this.drawn === null || this.seen === null) return [];
    const { marks, icons } = this.drawn;
    const near: readonly string[] = findSites(marks, this.seen.camera, this.seen.size, at, REACH.mouse);
    // The card is asked only where there is something: its answer takes as long as a frame.
    if (near.length < 2) return near;
    const [x, y] = at;
    const top = icons.ids[this.deck.pickObject({ x, y, radius: REACH.mouse })?.index ?? -1];
    return top === undefined ? near : [top, ...near.filter((id) => id !== top)];
  }

  remove(): void {
    if (this.over) return;
    this.over = true;
    this.frames.stop();
    this.host.removeEventListener('webglcontextlost', this.lost, { capture: true });
    this.deck.onRemove(this.map);
    this.host.remove();
  }

  private readonly lost = (): void => this.fail('webglcontextlost');

  private fail(detail: string): void {
    if (!this.over) this.answers.onFault(detail);
  }

  /** Draws what cannot be seen, so that the shaders are linked when something shall be. */
  private prepare(): void {
    if (this.over) return;
    this.show(UNSEEN, 1);
    this.frames.wake();
  }

  /** True while a layer waits for its shaders. */
  private isBusy(): boolean {
    if (this.over) return false;
    const waits = this.layers.some((layer) => layer.getNeedsRedraw() !== false);
    if (!waits && !this.ready) {
      this.ready = true;
      this.answers.onReady();
    }
    return waits;
  }

  private show({ icons, rings, reach, color }: Drawn, scale: number): void {
    if (this.device === null) return;
    const before = this.sheet;
    const sheet = sheetFor(this.device, before, color, scale);
    this.sheet = sheet;
    const points = icons.length > MOST_ICONS ? dotLayer(icons, color, scale) : iconLayer(icons, sheet, scale);
    this.layers = [reachLayer(reach), ringLayer(rings), points];
    this.deck.setProps({ layers: [...this.layers], useDevicePixels: pixelRatio() });
    if (before !== sheet) before?.texture.destroy();
  }
}

/** What is to be drawn; of what was drawn before, that which is the same stays. */
function drawnOf(marks: readonly SiteMark[], finder: Finder | null, color: Colors, before: Drawn | null): Drawn {
  const reach = reachColumns(finder ?? NO_REACH, color);
  if (before !== null && before.marks === marks && before.color === color) return { ...before, finder, reach };
  return { marks, color, icons: iconColumns(marks, color), rings: ringColumns(marks, color), finder, reach };
}

const NO_REACH = { rings: [], ties: [] };

/** The icons on the graphics card, for one set of colours and one size. */
interface Sheet extends IconSheet {
  readonly key: string;
  readonly color: Colors;
}

function sheetFor(device: Device, before: Sheet | null, color: Colors, scale: number): Sheet {
  const key = sheetKey(scale);
  if (before !== null && before.key === key && before.color === color) return before;
  const { image, places } = siteIcons(color, scale * pixelRatio());
  const texture = device.createTexture({ data: image, width: image.width, height: image.height, sampler: SMOOTH });
  return { key, color, places, texture };
}

const SMOOTH = { minFilter: 'linear', magFilter: 'linear' } as const;

function sheetKey(scale: number): string {
  return `${scale} ${pixelRatio()}`;
}

/** As the map has it: on a wall of screens more pixels are not seen. */
function pixelRatio(): number {
  return Math.min(devicePixelRatio, 2);
}
