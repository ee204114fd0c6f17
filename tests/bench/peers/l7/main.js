import '../sheet.css';
import { LineLayer, PolygonLayer, Scene } from '@antv/l7';
import { Map as PlainMap } from '@antv/l7-maps/simple';
import { announceReady, colourOf, loadCities, PICTURE } from '../picture.js';

const map = new PlainMap({ center: [PICTURE.lon, PICTURE.lat], zoom: PICTURE.zoom, minZoom: 2, maxZoom: 18, pitch: 0 });
const scene = new Scene({ id: 'map', map, logoVisible: false });
const heard = (source, event) => new Promise((resolve) => source.on(event, resolve));
const [cities] = await Promise.all([loadCities(), heard(scene, 'loaded')]);
const layers = [
  new PolygonLayer({}).source(cities).shape('fill').color('colourClass', colourOf).style({ opacity: 1 }),
  // At this size L7 draws the border as wide as the others do.
  new LineLayer({}).source(cities).shape('line').size(0.5).color(PICTURE.border),
];
const drawn = layers.map((layer) => heard(layer, 'inited'));
for (const layer of layers) scene.addLayer(layer);
await Promise.all(drawn);
announceReady();
