import type { Atlas } from '../model/atlas.ts';
import type { Scene } from '../model/scene.ts';
import type { Band } from '../model/shapes.ts';
import { findFrame } from './findFrame.ts';
import { type Area, type Frame, frame, type RegionSymbol } from './frame.ts';
import { sectorColors } from './palette.ts';

/**
 * The picture of a step on the stage. Where one area is highlighted the others are plain ground with ring and number, and
 * the region has its sector's solid colour and its marks; with none or several the scene's colour mode holds, and what its
 * filters put out is plain too: at a fraction of its strength a projector would not show it at all. A step of the site
 * finder shows what that ranks, one of the comparison the letters of what is compared.
 */
export function stageFrame(atlas: Atlas, scene: Scene, band: Band): Frame {
  if (scene.staged === 'find') return forStage(findFrame(atlas, { ...scene, view: 'find' }, band));
  const drawn = frame(atlas, { ...scene, view: 'explore' }, band);
  const one = scene.areas.length === 1;
  return forStage({
    ...drawn,
    areas: drawn.areas.map((area) => stagedArea(area, atlas, one)),
    symbols: drawn.symbols.map((symbol) => (isPlain(symbol, one) ? plainSymbol(symbol) : { ...symbol, dimmed: false })),
  });
}

/** Beside the sea, what the law asks to be named; cities, neighbours, counties and hubs would speak into the one finding. */
function forStage(drawn: Frame): Frame {
  return {
    ...drawn,
    labels: drawn.labels.filter(({ rank }) => rank === 4 || rank === 6),
    names: [],
    hubs: [],
    staged: true,
  };
}

function isPlain({ selected, dimmed }: Pick<Area, 'selected' | 'dimmed'>, one: boolean): boolean {
  return one ? !selected : dimmed && !selected;
}

function stagedArea(area: Area, atlas: Atlas, one: boolean): Area {
  if (area.paint === null) return area;
  if (isPlain(area, one)) return { ...area, paint: { fill: 'map-none', rim: null, dots: false }, dimmed: false };
  const region = atlas.regions.find(({ id }) => id === area.id);
  if (!one || region === undefined) return { ...area, dimmed: false };
  return { ...area, paint: { fill: sectorColors(region.firstSector).solid, rim: null, dots: false }, dimmed: false };
}

function plainSymbol(symbol: RegionSymbol): RegionSymbol {
  return { ...symbol, layout: { ...symbol.layout, marks: [] }, dimmed: false };
}
