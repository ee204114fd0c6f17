import { setWorkerUrl } from 'maplibre-gl';
import './map.css';
import type { GroundView } from '../cartography/ground.ts';
import { createLiveMap, type LiveMap, type MapAnswers } from './liveMap.ts';
import type { MapSource } from './mapSource.ts';
import { workerUrl } from './workerUrl.ts';

/**
 * Makes a map in an element.
 * @throws where the browser gives no WebGL 2
 */
export function mountMap(host: HTMLElement, source: MapSource, first: GroundView, answers: MapAnswers): LiveMap {
  setWorkerUrl(workerUrl());
  return createLiveMap(host, source, first, answers);
}
