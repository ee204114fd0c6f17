import { CITIES_URL, colourOf, PICTURE } from './picture.js';

const colours = [0, 1, 2, 3, 4].flatMap((colourClass) => [colourClass, colourOf(colourClass)]);

/** Options of a MapLibre map that shows the cities and nothing else. */
export const MAPLIBRE_OPTIONS = {
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
};
