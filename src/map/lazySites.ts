import type { Map as MaplibreMap } from 'maplibre-gl';
import type { Point } from '../cartography/camera.ts';
import type { GroundView } from '../cartography/ground.ts';
import type { Colors } from './colors.ts';
import type { SiteOverlay } from './siteOverlay.ts';

/**
 * The places on a live map, and the site finder's rings and lines. What draws them is fetched when the first is to be seen; until it stands, and where it
 * cannot, the plate draws them.
 */
export class LazySites {
  private readonly map: MaplibreMap;
  private readonly onChange: () => void;
  private overlay: SiteOverlay | null = null;
  private state: 'idle' | 'loading' | 'standing' | 'failed' = 'idle';
  private over = false;

  /** @param onChange told when it begins to draw, and when it can no longer: the picture is then to be drawn anew */
  constructor(map: MaplibreMap, onChange: () => void) {
    this.map = map;
    this.onChange = onChange;
  }

  /** True from the moment it draws in place of the plate. */
  stands(): boolean {
    return this.state === 'standing';
  }

  draw(view: GroundView, color: Colors): void {
    const { sites, finder } = view.frame;
    if (this.state === 'idle' && (sites.length > 0 || finder !== null)) void this.load();
    this.overlay?.draw(sites, view, color);
  }

  meet(at: Point): readonly string[] {
    return this.overlay?.meet(at) ?? [];
  }

  remove(): void {
    this.over = true;
    this.overlay?.remove();
    this.overlay = null;
  }

  private async load(): Promise<void> {
    this.state = 'loading';
    try {
      const { createSiteOverlay } = await import('./siteOverlay.ts');
      if (this.over) return;
      const overlay = await createSiteOverlay(this.map, () => this.fail());
      if (this.over) {
        overlay.remove();
        return;
      }
      this.overlay = overlay;
      this.state = 'standing';
      this.onChange();
    } catch (error) {
      reportError(error);
      this.fail();
    }
  }

  private fail(): void {
    if (this.over) return;
    this.overlay = null;
    this.state = 'failed';
    this.onChange();
  }
}
