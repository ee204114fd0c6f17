import type { Map as MaplibreMap } from 'maplibre-gl';
import type { GroundView } from '../cartography/ground.ts';
import type { Colors } from './colors.ts';
import type { MapSource } from './mapSource.ts';
import type { PrismLayer } from './prismLayer.ts';

/** The prisms on a live map. What draws them is fetched when the first is to be seen; until then the ground stays bare. */
export class LazyPrisms {
  private readonly map: MaplibreMap;
  private readonly source: MapSource;
  private layer: PrismLayer | null = null;
  private isComing = false;
  private over = false;
  private wanted: { readonly view: GroundView; readonly color: Colors } | null = null;

  constructor(map: MaplibreMap, source: MapSource) {
    this.map = map;
    this.source = source;
  }

  /** The layers of the map in which prisms can be met now. */
  names(): readonly string[] {
    return this.wanted?.view.frame.prisms === undefined || this.layer === null ? [] : this.layer.names;
  }

  draw(view: GroundView, color: Colors): void {
    this.wanted = { view, color };
    if (this.layer === null && view.frame.prisms !== undefined && !this.isComing) void this.load();
    this.layer?.draw(view, color);
  }

  remove(): void {
    this.over = true;
  }

  private async load(): Promise<void> {
    this.isComing = true;
    try {
      const { PrismLayer } = await import('./prismLayer.ts');
      if (this.over) return;
      this.layer = new PrismLayer(this.map, this.source);
      if (this.wanted === null) return;
      this.layer.draw(this.wanted.view, this.wanted.color);
      this.map.triggerRepaint();
    } catch (error) {
      // The next picture asks again; until then names and numbers stand where the prisms will.
      this.isComing = false;
      reportError(error);
    }
  }
}
