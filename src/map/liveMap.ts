import type { FeatureCollection } from 'geojson';
import { GeoJSONSource } from 'maplibre-gl';
import type { Point } from '../cartography/camera.ts';
import type { Ground, GroundView, Met } from '../cartography/ground.ts';
import { applyLayers } from './applyLayers.ts';
import { areaOutlines } from './areaOutlines.ts';
import { type AreaState, areaStates } from './areaStates.ts';
import { type AreaTextures, areaTextures } from './areaTextures.ts';
import { type Colors, colorsOf } from './colors.ts';
import { emphasisedIn, emphasisFeatures } from './emphasisFeatures.ts';
import { geoSources } from './geoSources.ts';
import type { MarkSource } from './layers.ts';
import { LazyPrisms } from './lazyPrisms.ts';
import { LazySites } from './lazySites.ts';
import { LedMap } from './ledMap.ts';
import type { MapSource } from './mapSource.ts';
import { mapLayers, mapStyle, type StyleChoice } from './mapStyle.ts';
import { drawsInSoftware } from './software.ts';
import { choiceOf, sameChoice } from './styleChoice.ts';
import { dotsView, hatchView } from './textureView.ts';
import { veilFeatures } from './veilFeatures.ts';

/** Why a map cannot go on: a lost WebGL context, a worker that did not load, a style or a drawing that failed. */
export type MapFault = 'context' | 'worker' | 'style' | 'crash';

/** What a map reports. */
export interface MapAnswers {
  /** Once: the first complete picture stands in the canvas, in this very frame. */
  readonly onPicture: () => void;
  /** It draws the places from now on, or no longer: the picture is to be drawn anew. */
  readonly onSites: () => void;
  /** Once: it can draw no more, and should be removed. */
  readonly onFault: (fault: MapFault, detail: string) => void;
}

/** The ground on MapLibre. A thin engine: it is told what is to be seen and sets what differs. */
export interface LiveMap extends Ground {
  /** True where the processor draws in place of a graphics card. */
  readonly software: boolean;
  /** False once its WebGL context is lost, told or not. */
  isAlive(): boolean;
  remove(): void;
}

/**
 * Makes a map in an element.
 * @throws where the browser gives no WebGL 2
 */
export function createLiveMap(host: HTMLElement, source: MapSource, first: GroundView, answers: MapAnswers): LiveMap {
  return new Engine(host, source, first, answers);
}

/** On a wall of screens more pixels are not seen, and cost frames. */
const MAX_PIXEL_RATIO = 2;

class Engine implements LiveMap {
  readonly software: boolean;
  private readonly host: HTMLElement;
  private readonly source: MapSource;
  private readonly answers: MapAnswers;
  private readonly map: LedMap;
  private readonly outlineOf: ReturnType<typeof areaOutlines>;
  private readonly textures: AreaTextures;
  private readonly sites: LazySites;
  private readonly prisms: LazyPrisms;
  private wanted: GroundView;
  private shown: GroundView;
  private choice: StyleChoice;
  private colors: Colors;
  private dress: string;
  private states: ReadonlyMap<string, AreaState> = new Map();
  private ready = false;
  /** The first complete picture stands: what can wait may begin. */
  private pictured = false;
  private over = false;

  constructor(host: HTMLElement, source: MapSource, first: GroundView, answers: MapAnswers) {
    this.host = host;
    this.source = source;
    this.answers = answers;
    this.wanted = first;
    this.shown = first;
    this.dress = dressOf(host);
    this.colors = colorsOf(host);
    this.choice = choiceOf(first, this.colors, false);
    const sources = geoSources(source.shapes, source.cities, source.plane.neatline);
    this.outlineOf = areaOutlines(sources.rings, source.shapes);
    this.textures = areaTextures(source);
    this.map = new LedMap({
      container: host,
      style: mapStyle(
        sources,
        { veils: veilFeatures(first), emphasis: emphasisFeatures(this.outlineOf, emphasisedIn(first)) },
        this.choice,
      ),
      center: [...first.camera.center],
      zoom: first.camera.zoom,
      interactive: false,
      attributionControl: false,
      trackResize: false,
      renderWorldCopies: false,
      fadeDuration: 0,
      pixelRatio: Math.min(devicePixelRatio, MAX_PIXEL_RATIO),
      // The default, 4096, would blur the map on a wall.
      maxCanvasSize: [8192, 8192],
      canvasContextAttributes: { powerPreference: 'high-performance' },
    });
    this.map.getCanvas().setAttribute('aria-hidden', 'true');
    this.sites = new LazySites(this.map, answers.onSites);
    this.prisms = new LazyPrisms(this.map, source);
    this.software = drawsInSoftware(this.map.getCanvas());
    this.listen();
  }

  draw(view: GroundView): void {
    this.wanted = view;
    if (!this.ready || this.over) return;
    try {
      this.apply(view);
    } catch (error) {
      this.fail('crash', error);
    }
  }

  drawsSites(): boolean {
    return this.sites.stands();
  }

  meet([x, y]: Point): Met {
    if (!this.ready || this.over) return { area: null, sites: [] };
    const [met] = this.map.queryRenderedFeatures([x, y], { layers: [...this.prisms.names(), 'fills'] });
    return { area: met === undefined ? null : String(met.properties['id']), sites: this.sites.meet([x, y]) };
  }

  isAlive(): boolean {
    return !this.over && this.map.getCanvas().getContext('webgl2')?.isContextLost() === false;
  }

  remove(): void {
    this.over = true;
    this.sites.remove();
    this.prisms.remove();
    this.map.remove();
  }

  private listen(): void {
    const { map } = this;
    map.on('webglcontextlost', () => this.fail('context', 'webglcontextlost'));
    map.on('error', ({ error }) => this.fail(faultOf(error, this.ready), error));
    map.once('style.load', () => {
      this.ready = true;
      this.states = new Map();
      map.addLayer(this.textures.dots, 'rim-islets');
      map.addLayer(this.textures.hatch, 'veils');
      this.draw(this.wanted);
      map.once('idle', () => {
        this.pictured = true;
        if (!this.over) this.answers.onPicture();
      });
    });
  }

  private fail(fault: MapFault, error: unknown): void {
    if (this.over) return;
    this.over = true;
    this.answers.onFault(fault, error instanceof Error ? error.message : String(error));
  }

  /** Sets what differs from what is in force; the camera last, so that the picture and the symbols move in one frame. */
  private apply(view: GroundView): void {
    const { map, shown } = this;
    if (!sameSize(view, shown)) map.resize();
    const dress = dressOf(this.host);
    const recoloured = dress !== this.dress;
    if (recoloured) this.colors = colorsOf(this.host);
    this.dress = dress;
    this.applyChoice(view);
    if (recoloured || this.states.size === 0 || view.frame !== shown.frame) {
      this.applyStates(areaStates(view.frame, this.colors));
    }
    this.applyMarks(view);
    this.textures.dots.show(dotsView(view, this.source.plane, this.colors));
    this.textures.hatch.show(hatchView(view, this.colors));
    this.shown = view;
    this.prisms.draw(view, this.colors);
    const { center, zoom, pitch } = view.camera;
    map.jumpTo({ center: [...center], zoom, pitch });
    if (this.pictured) this.sites.draw(view, this.colors);
    if (!view.moving) map.rest();
    else if (view.camera !== shown.camera) map.lead();
  }

  private applyChoice(view: GroundView): void {
    const choice = choiceOf(view, this.colors, this.software);
    if (sameChoice(choice, this.choice)) return;
    applyLayers(this.map, mapLayers(this.choice), mapLayers(choice));
    this.choice = choice;
  }

  private applyStates(states: ReadonlyMap<string, AreaState>): void {
    for (const [id, state] of states) {
      const before = this.states.get(id);
      if (before !== undefined && sameState(before, state)) continue;
      for (const source of ['areas', 'rings']) this.map.setFeatureState({ source, id }, state);
    }
    this.states = states;
  }

  private applyMarks(view: GroundView): void {
    const { shown } = this;
    if (view.frame !== shown.frame || view.symbolScale !== shown.symbolScale) this.setData('veils', veilFeatures(view));
    const emphasised = emphasisedIn(view);
    if (JSON.stringify(emphasised) === JSON.stringify(emphasisedIn(shown))) return;
    this.setData('emphasis', emphasisFeatures(this.outlineOf, emphasised));
  }

  private setData(name: MarkSource, data: FeatureCollection): void {
    const source = this.map.getSource(name);
    if (source instanceof GeoJSONSource) source.setData(data);
  }
}

/** What decides the values of the tokens. */
function dressOf(host: HTMLElement): string {
  const theme = host.closest<HTMLElement>('[data-theme]')?.dataset['theme'];
  return `${theme} ${matchMedia('(prefers-contrast: more)').matches}`;
}

function faultOf(error: unknown, ready: boolean): MapFault {
  if (error instanceof Error && /worker/i.test(error.message)) return 'worker';
  return ready ? 'crash' : 'style';
}

function sameSize({ size: a }: GroundView, { size: b }: GroundView): boolean {
  return a.width === b.width && a.height === b.height;
}

function sameState(a: AreaState, b: AreaState): boolean {
  return a.fill === b.fill && a.soft === b.soft && a.solid === b.solid && a.line === b.line;
}
