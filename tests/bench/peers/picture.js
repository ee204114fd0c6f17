/**
 * What all peer pages draw: the 21 cities of Guangdong in five colours with a dark border, on white, in Mercator.
 * `zoom` counts tiles of 512 px, as MapLibre does.
 */
export const PICTURE = { lon: 113.4, lat: 22.9, zoom: 6.3, border: '#252525', point: '#e6550d', pointRadius: 4 };

const COLOURS = ['#c6dbef', '#9ecae1', '#6baed6', '#3182bd', '#08519c'];

/** The fill of a city by its class, 0 to 4. */
export const colourOf = (colourClass) => COLOURS[colourClass];

/** A colour as red, green and blue, 0 to 255. */
export const channelsOf = (colour) => [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));

const own = new URLSearchParams(location.search).get('cities') === 'own';

/** The boundaries, the same file for every page; `?cities=own` takes the atlas's, which are lighter. */
export const CITIES_URL = new URL(own ? '../data/cities-own.json' : '../data/cities.json', document.baseURI).href;

/** The boundaries as GeoJSON. */
export const loadCities = () => fetch(CITIES_URL).then((answer) => answer.json());

/** Longitudes and latitudes of the atlas's sites, one after the other. */
export const loadPoints = () =>
  fetch(new URL('../data/points.bin', document.baseURI))
    .then((answer) => answer.arrayBuffer())
    .then((bytes) => new Float32Array(bytes));

/** Tells the harness that the library says all is drawn. */
export function announceReady() {
  document.dispatchEvent(new Event('peer:ready'));
}
