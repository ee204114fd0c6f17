import { bandAt } from '../cartography/band.ts';
import { clampCamera, type Padding, type Point, type Size } from '../cartography/camera.ts';
import type { Frame } from '../cartography/frame.ts';
import type { Emphasis, Ground, GroundView, Met, Stand } from '../cartography/ground.ts';
import type { PlacedHub } from '../cartography/placeHubs.ts';
import type { AreaId } from '../model/ids.ts';
import type { Camera } from '../model/scene.ts';
import type { Band } from '../model/shapes.ts';
import { InnerOutlines } from './innerOutlines.ts';
import type { Outline } from './outline.ts';
import { patchElement } from './patchElement.ts';
import { type GroundNodes, groundNodes, type Picture, picture } from './picture.ts';
import { PlateChoices } from './plateChoices.ts';
import { type PlateElements, plateElements } from './plateElements.ts';
import { homeWidth, measurePlate, type PlateLayout } from './plateLayout.ts';
import { PlateOutlines } from './plateOutlines.ts';
import type { PlateSource } from './plateSource.ts';
import { scaleBarNode } from './scaleBarNode.ts';
import { stopOf } from './stopOf.ts';
import { focusedArea, focusSymbol } from './symbolFocus.ts';
import { HOME_VIEW, viewOf } from './view.ts';
import { zoomStep } from './zoomStep.ts';

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
  /** What stands over its edges whatever is seen, CSS px. */
  overlaid(): Padding;
  /** The one factor by which `plate.css` scales the symbols of the nine. */
  symbolScale(): number;
  /**
   * Tells another renderer of every view from now on; null ends that.
   * @param covers true once its picture stands: the plate then hides its own ground and keeps the rest
   */
  setGround(ground: Ground | null, covers: boolean): void;
  /** Has the picture stand up wherever another renderer draws; null has it flat. The next picture shows it. */
  setStand(stand: Stand | null): void;
  /** True while it stands. */
  stands(): boolean;
  /** What stands at a point (CSS px from the upper left) where another renderer draws; null where the plate itself does. */
  meet(at: Point): Met | null;
  /** The hubs whose icons stand on it, whoever draws the ground. */
  hubs(): readonly PlacedHub[];
  /** What a renderer of the ground would be told now. Null before the first `show`. */
  groundView(): GroundView | null;
  /** Stops listening; the picture stays. */
  remove(): void;
}

export type DrawBand = (band: Band) => Frame;

/**
 * Takes an element over, prerendered or empty. What it shows stays until something differs.
 * @param measure how large it stands; one that is shown smaller than it is laid out cannot be measured on screen
 */
export function adoptPlate(
  element: HTMLElement,
  source: PlateSource,
  measure: typeof measurePlate = measurePlate,
): LivePlate {
  return new Plate(element, source, measure);
}

class Plate implements LivePlate {
  private readonly element: HTMLElement;
  private readonly source: PlateSource;
  private readonly measure: typeof measurePlate;
  private readonly parts: PlateElements;
  private readonly outlines: PlateOutlines;
  private readonly inner: InnerOutlines;
  private readonly choices = new PlateChoices();
  readonly hubs = (): readonly PlacedHub[] => this.choices.hubs();
  readonly camera = (): Camera => this.at ?? this.layout.home;
  readonly stands = () => this.covered && this.stand !== null;
  readonly setStand = (stand: Stand | null) => {
    this.stand = stand;
  };
  private shown: Outline;
  private layout: PlateLayout;
  private draw: DrawBand | null = null;
  private readonly frames = new Map<Band, Frame>();
  private inSight: Frame | null = null;
  private at: Camera | null = null;
  private hovered: AreaId | null = null;
  private focused: AreaId | null = null;
  private rendering = false;
  private moving = false;
  private ground: Ground | null = null;
  private covered = false;
  private stand: Stand | null = null;
  /** The plate's own ground as it was last drawn: while another renderer draws, it is hidden and stays as it is. */
  private under: GroundNodes | undefined;
  private readonly resizing: ResizeObserver;
  readonly size = () => this.layout.size;
  readonly meet = (at: Point): Met | null => (this.covered && this.ground !== null ? this.ground.meet(at) : null);
  private readonly emphasis = (): Emphasis => ({ hover: this.hovered, focus: this.focused });
  readonly overlaid = () => this.layout.overlaid;
  readonly home = () => this.layout.home;
  readonly focus = (area: AreaId): void => focusSymbol(this.element, area);
  readonly symbolScale = () => this.layout.scales.symbol;

  constructor(element: HTMLElement, source: PlateSource, measure: typeof measurePlate) {
    this.element = element;
    this.source = source;
    this.measure = measure;
    this.parts = plateElements(element);
    this.outlines = new PlateOutlines(element, source);
    this.inner = new InnerOutlines(source.shapes, source.plane);
    this.shown = this.outlines.at(0);
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
    this.setMoving(false);
    this.render();
  }

  moveTo(camera: Camera): void {
    this.at = this.clamp(camera);
    this.setMoving(true);
    this.render();
  }

  setGround(ground: Ground | null, covers: boolean): void {
    this.ground = ground;
    this.covered = covers;
    this.element.classList.toggle('is-live', covers);
    this.render();
  }

  groundView(): GroundView | null {
    return this.draw === null ? null : this.flatView(this.draw);
  }

  hover(area: AreaId | null): void {
    const isNews = area !== this.hovered;
    this.hovered = area;
    if (isNews) this.render();
  }

  clamp(camera: Camera): Camera {
    const { size, home, overlaid } = this.layout;
    const flat = clampCamera(camera, size, this.source.plane.neatline, home, overlaid);
    return this.covered && this.stand !== null ? this.stand.clamp(flat, size) : flat;
  }

  remove(): void {
    this.resizing.disconnect();
    this.setMoving(false);
    this.element.removeEventListener('focusin', this.refocus);
    this.element.removeEventListener('focusout', this.refocus);
  }

  private readonly resize = (): void => {
    this.layout = this.measure(this.element, this.parts.fit, this.source.plane);
    if (this.at !== null) this.at = this.clamp(this.at);
    this.render();
  };

  /** The region whose symbol has the keyboard's focus; a symbol that was clicked has no ring. */
  private readonly refocus = (event: FocusEvent): void => {
    if (this.rendering) return; // A symbol that is replaced while it has the focus gives it on below.
    const id = event.type === 'focusin' ? focusedArea(event.target) : null;
    const area = this.inSight?.areas.find((each) => each.id === id)?.id ?? null;
    if (area === this.focused) return;
    this.focused = area;
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
    const flat = this.flatView(draw);
    const standing = this.covered ? this.stand?.of(flat) : undefined;
    const { view: seen, overlay: frame } = standing ?? { view: flat, overlay: flat.frame };
    this.inSight = frame;
    if (!this.moving && !this.covered) this.shown = this.outlines.at(camera.zoom - this.layout.home.zoom);
    const view = this.at === null ? HOME_VIEW : viewOf(this.at, this.layout, plane);
    const around = this.covered ? [] : [...frame.inner, this.hovered].filter((id) => id !== null);
    const lines = { outline: this.shown, inner: this.inner.of(around) };
    const choices = this.choices.inSight(frame, camera, this.layout, plane.home);
    const role = { stop: stopOf(frame, this.focused), hover: this.hovered };
    const whole: Picture = { frames: [frame], ...lines, choices, plane, view, emphasis: seen.emphasis, role };
    if (!this.covered || this.under === undefined) this.under = groundNodes(whole);
    const points = this.covered && this.ground?.drawsSites() ? [] : undefined;
    patchElement(this.parts.sheet, picture(whole, this.under, points));
    const scaledBy = this.stands() ? seen.camera : this.at;
    patchElement(this.parts.scale, scaleBarNode(plane, scaledBy, homeWidth(this.layout, plane)));
    const step = zoomStep(camera.zoom);
    if (this.element.dataset['zoom'] !== step) this.element.dataset['zoom'] = step;
    this.ground?.draw(seen);
  }

  private flatView(draw: DrawBand): GroundView {
    const [camera, { size, home, scales }] = [this.camera(), this.layout];
    const frame = this.frameAt(camera, draw);
    return { frame, camera, size, home, symbolScale: scales.symbol, emphasis: this.emphasis(), moving: this.moving };
  }

  private setMoving(moving: boolean): void {
    if (moving === this.moving) return;
    this.moving = moving;
    this.element.classList.toggle('is-moving', moving);
  }

  private frameAt(camera: Camera, draw: DrawBand): Frame {
    const band = bandAt(camera.zoom, this.layout.home.zoom, this.source.plane.home);
    const known = this.frames.get(band) ?? draw(band);
    this.frames.set(band, known);
    return known;
  }
}
