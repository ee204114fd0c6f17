import type { Feature, FeatureCollection, MultiPoint, Point } from 'geojson';
import type { Lang } from '../model/localized.ts';
import type { Position } from '../model/place.ts';
import { figureParts } from '../text/figure.ts';
import { TERMS } from '../text/term.ts';
import { words } from '../text/words.ts';
import type { Brief } from './brief.ts';
import type { BriefFact } from './briefFact.ts';
import type { BriefPlace } from './briefPlace.ts';
import { factText } from './factText.ts';
import { weightsText } from './weightsText.ts';

/**
 * A shortlist as GeoJSON (RFC 7946, WGS-84, longitude first): a feature for each place in its order. An area stands at the
 * seats of its cities, from which its distances run; its boundary is a file of its own. What has no position has no geometry.
 */
export function shortlistGeoJson(brief: Brief, lang: Lang, disclaimer: string): string {
  const { edition, day, link, places, sources, asked } = brief;
  const collection: FeatureCollection<Point | MultiPoint | null> & Readonly<Record<string, unknown>> = {
    type: 'FeatureCollection',
    name: 'shortlist',
    atlas: words(lang).app.title,
    edition: `${edition.title[lang]} · ${edition.state[lang]}`,
    day,
    link,
    disclaimer,
    weights: weightsText(asked, lang),
    sources: sources.map(({ id, title, licence, where, read }) => ({
      id,
      title: title[lang],
      licence: licence[lang],
      where,
      read,
    })),
    features: places.map((place, at) => feature(place, at + 1, brief, lang)),
  };
  return `${JSON.stringify(collection, null, 1)}\n`;
}

function feature(place: BriefPlace, order: number, brief: Brief, lang: Lang): Feature<Point | MultiPoint | null> {
  const { id, kind, layer, name, within, positions, facts, note } = place;
  const found = brief.ranking?.find(({ region }) => region.id === id) ?? null;
  return {
    type: 'Feature',
    id,
    geometry: geometry(positions),
    properties: {
      id,
      order,
      kind,
      layer,
      name: name[lang],
      name_zh: name.zh,
      name_en: name.en,
      within: within.map((each) => each[lang]).join(' / ') || null,
      rank: found?.rank ?? null,
      rank_best: found?.ranks.best ?? null,
      rank_worst: found?.ranks.worst ?? null,
      score_low: found?.score.lo ?? null,
      score_high: found?.score.hi ?? null,
      precision_km: positions.length === 0 ? null : Math.max(...positions.map(({ precisionKm }) => precisionKm)),
      point_is: joined(positions, ({ precision }) => precision[lang]),
      source_datum: joined(positions, ({ datum }) => datum),
      point_sources: joined(positions, ({ sources }) => sources.join('; ')),
      reader_note: note,
      edition: brief.edition.state[lang],
      day: brief.day,
      link: brief.link,
      facts: facts.filter(({ entry }) => entry.kind !== 'position').map((fact) => factOf(fact, place, lang)),
    },
  };
}

function geometry(positions: readonly Position[]): Point | MultiPoint | null {
  const [first, ...more] = positions.map(({ at: [lon, lat] }): [number, number] => [lon, lat]);
  if (first === undefined) return null;
  return more.length === 0
    ? { type: 'Point', coordinates: first }
    : { type: 'MultiPoint', coordinates: [first, ...more] };
}

function joined(positions: readonly Position[], tell: (position: Position) => string): string | null {
  return [...new Set(positions.map(tell))].join('; ') || null;
}

function factOf(fact: BriefFact, place: BriefPlace, lang: Lang): Readonly<Record<string, unknown>> {
  const { entry, km } = fact;
  const { what, shown, grade } = factText(fact, place, lang);
  const figure = entry.kind === 'figure' ? entry : null;
  return {
    id: entry.id,
    what,
    shown: shown.replaceAll('\u00a0', ' '),
    ...(figure && {
      sign: figureParts(figure.figure, lang).sign.trim(),
      value: figure.figure.value,
      unit: figure.figure.unit,
      year: figure.year,
      status: TERMS.status[figure.figure.status][lang],
    }),
    ...(km && { km_low: km.lo, km_high: km.hi }),
    grade,
    edition: entry.edition,
    sources: entry.sources,
    locator: entry.locator?.[lang] ?? null,
    formula: entry.formula?.[lang] ?? null,
    note: entry.note?.[lang] ?? null,
  };
}
