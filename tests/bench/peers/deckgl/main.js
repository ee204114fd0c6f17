import '../sheet.css';
import { Deck, MapView } from '@deck.gl/core';
import { GeoJsonLayer } from '@deck.gl/layers';
import { announceReady, channelsOf, colourOf, loadCities, PICTURE } from '../picture.js';

const cities = new GeoJsonLayer({
  id: 'cities',
  data: await loadCities(),
  getFillColor: ({ properties }) => channelsOf(colourOf(properties.colourClass)),
  getLineColor: channelsOf(PICTURE.border),
  getLineWidth: 1,
  lineWidthUnits: 'pixels',
});
let announced = false;
const deck = new Deck({
  parent: document.getElementById('map'),
  views: new MapView({ repeat: false }),
  controller: true,
  initialViewState: { longitude: PICTURE.lon, latitude: PICTURE.lat, zoom: PICTURE.zoom, pitch: 0, bearing: 0 },
  layers: [cities],
  // The first pictures come before the layer has its buffers.
  onAfterRender() {
    if (announced || !deck.props.layers.every(({ isLoaded }) => isLoaded)) return;
    announced = true;
    announceReady();
  },
});
