/**
 * What all peer pages draw: the 21 cities of Guangdong in five colours with a dark border, on white, in Mercator.
 * `zoom` counts tiles of 512 px, as MapLibre does.
 */
export const PICTURE = { lon: 113.4, lat: 22.9, zoom: 6.3, border: '#252525' };

const COLOURS = ['#c6dbef', '#9ecae1', '#6baed6', '#3182bd', '#08519c'];

/** The fill of a city by its class, 0 to 4. */
export const colourOf = (colourClass) => COLOURS[colourClass];

/** The boundaries, the same file for every page. */
export const CITIES_URL = new URL('../data/cities.json', document.baseURI).href;

/** Tells the harness that the library says all is drawn. */
export function announceReady() {
  document.dispatchEvent(new Event('peer:ready'));
}
