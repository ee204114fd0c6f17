import code from 'maplibre-gl/dist/maplibre-gl-worker.mjs?raw';

/** What makes the worker a module; nobody imports it. */
const EXPORT = /\bexport ?\{[^}]*\};?\s*(?:\/\/#.*)?\s*$/;

let url: string | null = null;

/**
 * The worker of the map out of the page itself: a page from a disk may load no other file. By the ending of its address
 * MapLibre starts it as a plain script, since Chromium lets no page from a disk start a module of its own making.
 */
export function workerUrl(): string {
  url ??= `${URL.createObjectURL(new Blob([code.replace(EXPORT, '')], { type: 'text/javascript' }))}#worker.cjs`;
  return url;
}
