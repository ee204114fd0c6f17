import 'maplibre-gl/dist/maplibre-gl.css';
import '../sheet.css';
import { Map as MaplibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { MAPLIBRE_OPTIONS } from '../maplibreStyle.js';
import { announceReady } from '../picture.js';

setWorkerUrl(workerUrl);
const map = new MaplibreMap(MAPLIBRE_OPTIONS);
map.once('idle', announceReady);
