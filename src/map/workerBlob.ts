import code from 'maplibre-gl/dist/maplibre-gl-worker.mjs?raw';

let url: string | null = null;

/** The worker of the map out of the page itself: a page from a disk may load no other file. */
export function workerUrl(): string {
  url ??= URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  return url;
}
