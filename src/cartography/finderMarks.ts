import { referenceEnds } from '../analysis/referenceEnds.ts';
import type { Atlas } from '../model/atlas.ts';
import type { Scene } from '../model/scene.ts';
import type { Band } from '../model/shapes.ts';
import { findMapWords } from '../text/findMapWords.ts';
import type { Finder } from './finder.ts';
import type { Frame } from './frame.ts';
import { reachRings } from './reachRings.ts';
import { ringLabels } from './ringLabels.ts';
import { supplyLines } from './supplyLines.ts';

/**
 * The rings, the reference and the lines of a scene of the site finder.
 * @param others symbols and labels that those of the rings must stand clear of
 */
export function finderMarks(atlas: Atlas, scene: Scene, band: Band, others: Pick<Frame, 'symbols' | 'labels'>): Finder {
  const { reference, radiusKm } = scene.finding;
  const ends = reference === null ? null : referenceEnds(reference, atlas);
  if (ends === null) return { rings: [], labels: [], reference: null, ties: [] };
  const { ring, reference: words } = findMapWords(scene.lang);
  const at = ends.positions.map((position) => position.at);
  const [first] = at;
  const spot = first === undefined ? '' : words.spot(first);
  const rings = reachRings(at, radiusKm, band);
  return {
    rings,
    labels: ringLabels(rings, { ...others, reference: at }, band, atlas.sheet.home, ring),
    reference: {
      at,
      name: words.name,
      value: ends.name === null ? spot : words.named(ends.name[scene.lang], spot),
      lead: words.lead,
    },
    ties: supplyLines(atlas, scene),
  };
}
