import 'leaflet/dist/leaflet.css';
import '../sheet.css';
import L from 'leaflet';
import { announceReady, colourOf, loadCities, PICTURE } from '../picture.js';

// Leaflet counts tiles of 256 px: its zoom is one more.
const map = L.map('map', {
  preferCanvas: true,
  zoomSnap: 0,
  attributionControl: false,
  zoomControl: false,
  center: [PICTURE.lat, PICTURE.lon],
  zoom: PICTURE.zoom + 1,
});
const cities = await loadCities();
const style = ({ properties }) => ({
  fillColor: colourOf(properties.colourClass),
  fillOpacity: 1,
  color: PICTURE.border,
  weight: 1,
});
L.geoJSON(cities, { interactive: false, style }).addTo(map);
announceReady();
