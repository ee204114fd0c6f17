import { bandAt } from '../cartography/band.ts';
import { clampCamera, fitCamera, type Padding, type Size } from '../cartography/camera.ts';
import type { Frame } from '../cartography/frame.ts';
import type { SheetPlane } from '../cartography/sheetPlane.ts';
import type { AreaId, CityCode } from '../model/ids.ts';
import type { Camera } from '../model/scene.ts';
import type { Band, Shapes } from '../model/shapes.ts';
import { type Outline, outline } from './outline.ts';
import { patchElement } from './patchElement.ts';
import { picture } from './picture.ts';
import { type PlateElements, plateElements } from './plateElements.ts';
import { readOutline } from './readOutline.ts';
import { scaleBarNode } from './scaleBarNode.ts';
import { HOME_VIEW, viewOf } from './view.ts';

/** The plate on screen. It draws when it is told to and when it is resized, and is otherwise still. */
export interface LivePlate {
  /**
   * Shows a scene: only what differs is touched, and focus stays.
   * @param draw the frame of a band; which band is in sight follows from camera and size
   * @param camera null for the first view
   */
  show(draw: DrawBand, camera: Camera | null): void;
  /** Shows the same scene from elsewhere while a gesture lasts; `show` ends it. Cheap enough for every frame. */
  moveTo(camera: Camera): void;
  /** Marks an area as under the pointer, or none. */
  hover(area: AreaId | null): void;
  /** Puts the keyboard's focus on a region's symbol. */
  focus(area: AreaId): void;
  /** The camera in use; that of the first view where none was given. */
  camera(): Camera;
  /** That of the first view at this size. */
  home(): Camera;
  /** The nearest camera that the sheet allows. */
  clamp(camera: Camera): Camera;
  /** Of the plate, CSS px. */
  size(): Size;
  /** The one factor by which `plate.css` scales the symbols of the nine. */
  symbolScale(): number;
  /** Stops listening; the picture stays. */
  remove(): void;
}

export type DrawBand = (band: Band) => Frame;

/** What the plate draws from; constant while the page lives. */
export interface PlateSource {
  readonly plane: SheetPlane;
  /** Null where the boundaries could not be read: then the inlined ones stay. */
  readonly shapes: Shapes | null;
  /** Cities without a cluster. */
  readonly cities: ReadonlySet<CityCode>;
}

/** Takes an element over, prerendered or empty. What it shows stays until something differs. */
export function adoptPlate(element: HTMLElement, source: PlateSource): LivePlate {
  return new Plate(element, source);
}

interface Layout {
  readonly size: Size;
  /** What is left free around the home box at the first view. */
  readonly padding: Padding;
  readonly home: Camera;
}

class Plate implements LivePlate {
  private readonly element: HTMLElement;
  private readonly source: PlateSource;
  private readonly parts: PlateElements;
  private readonly coarse: Outline;
  private fine: Outline | null = null;
  private shown: Outline;
  private layout: Layout;
  private draw: DrawBand | null = null;
  private readonly frames = new Map<Band, Frame>();
  private inSight: Frame | null = null;
  private at: Camera | null = null;
  private hovered: AreaId | null = null;
  private focused: AreaId | null = null;
  private rendering = false;
  private readonly resizing: ResizeObserver;

  constructor(element: HTMLElement, source: PlateSource) {
    this.element = element;
    this.source = source;
    this.parts = plateElements(element);
    this.coarse = coarseOutline(element, source);
    this.shown = this.coarse;
    this.layout = measure(element, this.parts.fit, source.plane);
    this.resizing = new ResizeObserver(this.resize);
    this.resizing.observe(this.parts.fit);
    element.addEventListener('focusin', this.refocus);
    element.addEventListener('focusout', this.refocus);
  }

  show(draw: DrawBand, camera: Camera | null): void {
    if (draw !== this.draw) this.frames.clear();
    this.draw = draw;
    this.at = camera === null ? null : this.clamp(camera);
    this.shown = this.outlineFor(this.camera());
    this.element.classList.remove('is-moving');
    this.render();
  }

  moveTo(camera: Camera): void {
    this.at = this.clamp(camera);
    this.element.classList.add('is-moving');
    this.render();
  }

  hover(area: AreaId | null): void {
    if (area === this.hovered) return;
    this.hovered = area;
    this.render();
  }

  focus(area: AreaId): void {
    this.element
      .querySelector<SVGElement>(`[role="button"][data-area="${CSS.escape(area)}"]`)
      ?.focus({ preventScroll: true });
  }

  camera(): Camera {
    return this.at ?? this.layout.home;
  }

  home(): Camera {
    return this.layout.home;
  }

  clamp(camera: Camera): Camera {
    return clampCamera(camera, this.layout.size, this.source.plane.neatline, this.layout.home);
  }

  size(): Size {
    return this.layout.size;
  }

  symbolScale(): number {
    return Math.min(Math.max(homeWidth(this.layout, this.source.plane) / 760, 0.925), 1.83);
  }

  remove(): void {
    this.resizing.disconnect();
    this.element.classList.remove('is-moving');
    this.element.removeEventListener('focusin', this.refocus);
    this.element.removeEventListener('focusout', this.refocus);
  }

  private readonly resize = (): void => {
    this.layout = measure(this.element, this.parts.fit, this.source.plane);
    if (this.at !== null) this.at = this.clamp(this.at);
    this.render();
  };

  /** The region whose symbol has the keyboard's focus; a symbol that was clicked has no ring. */
  private readonly refocus = (event: FocusEvent): void => {
    if (this.rendering) return; // A symbol that is replaced while it has the focus gives it on below.
    const target = event.type === 'focusin' ? event.target : null;
    const symbol = target instanceof Element && target.matches(':focus-visible') ? target : null;
    const id = symbol?.getAttribute('data-area') ?? null;
    const area = this.inSight?.areas.find((each) => each.id === id);
    this.focused = area?.id ?? null;
    this.render();
  };

  private render(): void {
    if (this.draw === null || this.rendering) return;
    this.rendering = true;
    try {
      this.paint(this.draw);
    } finally {
      this.rendering = false;
    }
    if (this.focused !== null && !this.element.contains(document.activeElement)) this.focus(this.focused);
  }

  private paint(draw: DrawBand): void {
    const { plane } = this.source;
    const camera = this.camera();
    const frame = this.frameOf(bandAt(camera.zoom, this.layout.home.zoom, plane.home), draw);
    this.inSight = frame;
    const view = this.at === null ? HOME_VIEW : viewOf(this.at, this.layout.size, this.layout.padding, plane);
    const emphasis = { hover: this.hovered, focus: this.focused };
    const role = { stop: stopOf(frame, this.focused), hover: this.hovered };
    patchElement(this.parts.sheet, picture({ frames: [frame], outline: this.shown, plane, view, emphasis, role }));
    patchElement(this.parts.scale, scaleBarNode(plane, this.at, homeWidth(this.layout, plane)));
    const step = zoomStep(camera.zoom);
    if (this.element.dataset['zoom'] !== step) this.element.dataset['zoom'] = step;
  }

  private frameOf(band: Band, draw: DrawBand): Frame {
    const known = this.frames.get(band) ?? draw(band);
    this.frames.set(band, known);
    return known;
  }

  private outlineFor(camera: Camera): Outline {
    const { shapes, cities, plane } = this.source;
    if (shapes === null || camera.zoom < this.layout.home.zoom + FINE_BEYOND) return this.coarse;
    this.fine ??= outline(shapes, cities, plane, 'full');
    return this.fine;
  }
}

/** Zoom levels beyond the first view from which whole units of the plane would show as steps. */
const FINE_BEYOND = 0.7;

/** Of each element the outline it had when it was first adopted: later the full one may stand in it. */
const coarseOutlines = new WeakMap<Element, Outline>();

/** The inlined outline is the coarse one: where it stands there is nothing to work out. */
function coarseOutline(element: Element, { shapes, cities, plane }: PlateSource): Outline {
  const inlined = coarseOutlines.get(element) ?? readOutline(element);
  const coarse = inlined.size > 0 || shapes === null ? inlined : outline(shapes, cities, plane, 'sheet');
  if (coarse.size > 0) coarseOutlines.set(element, coarse);
  return coarse;
}

function measure(element: HTMLElement, fit: HTMLElement, plane: SheetPlane): Layout {
  const outer = element.getBoundingClientRect();
  const inner = fit.getBoundingClientRect();
  const size = { width: outer.width, height: outer.height };
  const padding = {
    top: inner.top - outer.top,
    right: outer.right - inner.right,
    bottom: outer.bottom - inner.bottom,
    left: inner.left - outer.left,
  };
  return { size, padding, home: fitCamera(plane.home, size, padding) };
}

function homeWidth({ home }: Layout, plane: SheetPlane): number {
  return (plane.width / plane.unitsPerWorld) * 512 * 2 ** home.zoom;
}

/** The one symbol that the Tab key reaches: the focused, else the selected, else the first. */
function stopOf(frame: Frame, focused: AreaId | null): AreaId | null {
  const stops = frame.symbols;
  const stop = stops.find(({ region }) => region === focused) ?? stops.find(({ selected }) => selected) ?? stops[0];
  return stop?.region ?? null;
}

/** The step of the line widths in `plate.css`. */
function zoomStep(zoom: number): string {
  return zoom >= 9 ? '10' : zoom >= 7.7 ? '8' : zoom >= 7 ? '7' : '6';
}
