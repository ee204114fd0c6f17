import { GeoJSONSource, type Map as MaplibreMap } from 'maplibre-gl';
import type { Prism } from '../cartography/frame.ts';
import type { GroundView } from '../cartography/ground.ts';
import { standingParts } from '../cartography/standingParts.ts';
import type { TokenName } from '../tokens/tokenNames.ts';
import { areaStates } from './areaStates.ts';
import type { Colors } from './colors.ts';
import { type Edge, EdgeLayer } from './edgeLayer.ts';
import type { MapSource } from './mapSource.ts';
import {
  PRISM_LAYERS,
  PRISM_LIGHT,
  PRISM_SLAB_M,
  PRISM_SOURCE,
  type PrismColors,
  prismFeatures,
  prismLayers,
} from './prismLayers.ts';

/** The prisms on a live map: their layers are there as long as regions stand up. */
export class PrismLayer {
  readonly names: readonly string[] = PRISM_LAYERS;
  private readonly map: MaplibreMap;
  private readonly source: MapSource;
  private readonly edges: EdgeLayer;
  private shown: string | null = null;

  constructor(map: MaplibreMap, source: MapSource) {
    const { shapes, plane } = source;
    const [west, , , north] = plane.home;
    const standing = [...shapes.regions].map(([id, shape]) => [id, standingParts(shape)] as const);
    this.map = map;
    this.source = source;
    this.edges = new EdgeLayer(new Map(standing), [west, north]);
  }

  draw(view: GroundView, color: Colors): void {
    const prisms = view.frame.prisms ?? [];
    if (prisms.length === 0) {
      this.lay();
      return;
    }
    const colors = prismColors(view, color);
    const data = JSON.stringify([prisms, ...colors]);
    if (data !== this.shown)
      this.stand(prismFeatures(prisms, this.source.shapes.regions, (region) => colors.get(region) ?? NONE));
    this.shown = data;
    this.edges.show(edgesOf(prisms, view, color), view.camera.center[1]);
  }

  private stand(data: ReturnType<typeof prismFeatures>): void {
    const known = this.map.getSource(PRISM_SOURCE);
    if (known instanceof GeoJSONSource) {
      known.setData(data);
      return;
    }
    this.map.addSource(PRISM_SOURCE, { type: 'geojson', data, tolerance: 0.2, maxzoom: 12 });
    this.map.setLight(PRISM_LIGHT);
    for (const layer of prismLayers()) this.map.addLayer(layer);
    this.map.addLayer(this.edges);
  }

  private lay(): void {
    if (this.shown === null) return;
    this.shown = null;
    for (const id of [this.edges.id, ...PRISM_LAYERS]) this.map.removeLayer(id);
    this.map.removeSource(PRISM_SOURCE);
  }
}

const NONE: PrismColors = { wall: 'rgba(0,0,0,0)', top: 'rgba(0,0,0,0)' };

/** Walls have the colour of the edge, where the colour mode has one. */
function prismColors({ frame }: GroundView, color: Colors): ReadonlyMap<string, PrismColors> {
  const states = areaStates(frame, color);
  return new Map(
    frame.areas.flatMap(({ id, paint }) => {
      const state = states.get(id);
      if (paint === null || state === undefined) return [];
      return [[id, { top: state.fill, wall: paint.rim === null ? state.fill : state.solid }] as const];
    }),
  );
}

/** All tops have a thin edge; over it what is chosen, pointed at or focused has a stronger one, as on the flat map. */
function edgesOf(prisms: readonly Prism[], { frame, emphasis }: GroundView, color: Colors): readonly Edge[] {
  const around = (ids: readonly string[], token: TokenName, width: number): Edge[] =>
    prisms.flatMap(({ region, height }) =>
      ids.includes(region) ? [{ region, height: height + PRISM_SLAB_M, color: color(token), width }] : [],
    );
  const lit = frame.areas.filter(({ paint }) => paint !== null);
  return [
    ...lit.flatMap(({ id, paint }) => around([id], paint?.rim?.solid ?? 'map-line-reg', 1.2)),
    ...around(emphasis.hover === null ? [] : [emphasis.hover], 'ink', 2),
    ...around(
      lit.flatMap(({ id, selected }) => (selected ? [id] : [])),
      'ink',
      3,
    ),
    ...around(emphasis.focus === null ? [] : [emphasis.focus], 'focus', 4),
  ];
}
