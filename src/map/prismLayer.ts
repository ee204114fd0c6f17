import type { Map as MaplibreMap } from 'maplibre-gl';
import type { Prism } from '../cartography/frame.ts';
import type { GroundView } from '../cartography/ground.ts';
import { PRISM_LAYERS, PRISM_LIGHT, prismLayers } from './prismLayers.ts';

/** The prisms on a live map: their layers are there as long as regions stand up. */
export class PrismLayer {
  private readonly map: MaplibreMap;
  readonly names: readonly string[] = PRISM_LAYERS;
  private shown: string | null = null;

  constructor(map: MaplibreMap) {
    this.map = map;
  }

  draw({ frame }: Pick<GroundView, 'frame'>): void {
    const prisms = frame.prisms ?? [];
    const edged = frame.areas.some(({ paint }) => paint?.rim != null);
    const wanted = prisms.length === 0 ? null : `${edged} ${prisms.map(spelling).join()}`;
    if (wanted === this.shown) return;
    if (this.shown !== null) for (const id of PRISM_LAYERS) this.map.removeLayer(id);
    this.shown = wanted;
    if (wanted === null) return;
    this.map.setLight(PRISM_LIGHT);
    for (const layer of prismLayers(prisms, edged)) this.map.addLayer(layer);
  }
}

function spelling({ region, height }: Prism): string {
  return `${region}:${height}`;
}
