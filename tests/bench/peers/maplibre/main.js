import 'maplibre-gl/dist/maplibre-gl.css';
import '../sheet.css';
import { Map as MaplibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { announceReady, CITIES_URL, colourOf, PICTURE } from '../picture.js';

setWorkerUrl(workerUrl);
const colours = [0, 1, 2, 3, 4].flatMap((colourClass) => [colourClass, colourOf(colourClass)]);
const map = new MaplibreMap({
  container: 'map',
  center: [PICTURE.lon, PICTURE.lat],
  zoom: PICTURE.zoom,
  attributionControl: false,
  fadeDuration: 0,
  style: {
    version: 8,
    sources: { cities: { type: 'geojson', data: CITIES_URL } },
    layers: [
      {
        id: 'fill',
        type: 'fill',
        source: 'cities',
        paint: { 'fill-color': ['match', ['get', 'colourClass'], ...colours, PICTURE.border] },
      },
      { id: 'border', type: 'line', source: 'cities', paint: { 'line-color': PICTURE.border, 'line-width': 1 } },
    ],
  },
});
map.once('idle', announceReady);
