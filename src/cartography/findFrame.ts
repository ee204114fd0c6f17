import type { Interval } from '../analysis/interval.ts';
import { ranking } from '../analysis/ranking.ts';
import type { Atlas } from '../model/atlas.ts';
import type { Region } from '../model/region.ts';
import type { Scene } from '../model/scene.ts';
import type { Band } from '../model/shapes.ts';
import { findMapWords } from '../text/findMapWords.ts';
import { clearLabels } from './clearLabels.ts';
import { finderMarks } from './finderMarks.ts';
import { findMarks } from './findMarks.ts';
import { type Frame, frame, type RegionSymbol } from './frame.ts';
import { hubMarks } from './hubMarks.ts';
import type { Paint } from './paint.ts';
import { rankSpot } from './rankSpot.ts';
import { rankSymbol } from './rankSymbol.ts';
import { classColor } from './scale.ts';
import { SCORE_SCALE } from './scoreScale.ts';

/**
 * The picture of a scene of the site finder: areas filled by the class of their score's lower end, ranks in place of
 * circles, each in its region, and around the reference rings and lines. Where nothing is ranked the ground is plain. What
 * the filters of other views put out is lit: they count for no score.
 */
export function findFrame(atlas: Atlas, scene: Scene, band: Band): Frame {
  const plain = frame(atlas, scene, band);
  const places = placesOf(atlas, scene);
  const symbols = atlas.regions.flatMap((region) => symbolOf(atlas, region, places.get(region.id), scene, band));
  const sites = findMarks(atlas, scene);
  const labels = clearLabels(plain.labels, symbols, band, atlas.sheet.home);
  return {
    ...plain,
    areas: plain.areas.map((area) =>
      area.paint === null ? area : { ...area, paint: scorePaint(area.id, places), dimmed: false },
    ),
    symbols,
    labels,
    sites,
    hubs: hubMarks(atlas, scene, sites),
    finder: finderMarks(atlas, scene, band, { symbols, labels }),
  };
}

interface Place {
  readonly rank: number;
  readonly score: Interval;
}

type Places = ReadonlyMap<string, Place>;

function placesOf(atlas: Atlas, { finding }: Scene): Places {
  const { ranked } = ranking(atlas, finding);
  return new Map((ranked ?? []).map(({ candidate, rank, score }) => [candidate.region.id, { rank, score }]));
}

function scorePaint(id: string, places: Places): Paint {
  const place = places.get(id);
  const fill = place === undefined ? 'map-none' : classColor(place.score.lo, SCORE_SCALE);
  return { fill, rim: null, dots: false };
}

function symbolOf(
  atlas: Atlas,
  region: Region,
  place: Place | undefined,
  { lang, areas }: Scene,
  band: Band,
): readonly RegionSymbol[] {
  const spot = rankSpot(atlas.sheet, region.id, band, lang);
  if (spot === null) return [];
  const name = region.name[lang];
  const words = findMapWords(lang);
  return [
    {
      region: region.id,
      at: spot.at,
      foot: spot.foot,
      layout: rankSymbol(name, place?.rank ?? null, spot.side),
      speech:
        place === undefined
          ? words.unranked(name)
          : words.ranked(name, place.rank, Math.floor(place.score.lo), Math.ceil(place.score.hi)),
      dimmed: false,
      selected: areas.includes(region.id),
      badge: null,
    },
  ];
}
