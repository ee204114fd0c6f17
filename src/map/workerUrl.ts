import url from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';

/** Where the worker of the map is loaded from; the build of one file puts `workerBlob.ts` in the place of this. */
export function workerUrl(): string {
  return url;
}
