import 'maplibre-gl/dist/maplibre-gl.css';
import '../sheet.css';
import { ScatterplotLayer } from '@deck.gl/layers';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import { Map as MaplibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { MAPLIBRE_OPTIONS } from '../maplibreStyle.js';
import { announceReady, channelsOf, loadPoints, PICTURE } from '../picture.js';

// The areas are MapLibre's; the points are drawn by deck.gl in the same WebGL context, straight from their bytes.
setWorkerUrl(workerUrl);
const map = new MaplibreMap(MAPLIBRE_OPTIONS);
const [points] = await Promise.all([loadPoints(), map.once('load')]);
const sites = new ScatterplotLayer({
  id: 'sites',
  data: { length: points.length / 2, attributes: { getPosition: { value: points, size: 2 } } },
  getFillColor: channelsOf(PICTURE.point),
  getRadius: PICTURE.pointRadius,
  radiusUnits: 'pixels',
});
const idle = map.once('idle');
map.addControl(new MapLibreOverlay({ interleaved: true, layers: [sites] }));
await idle;
announceReady();
