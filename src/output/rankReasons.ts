import type { Away } from '../analysis/awayFrom.ts';
import type { FamilyMatch } from '../analysis/materialMatch.ts';
import { citiesOf } from '../analysis/nearest.ts';
import type { RegionScores } from '../analysis/regionScores.ts';
import type { Atlas } from '../model/atlas.ts';
import { figureKey } from '../model/entryKey.ts';
import type { Criterion } from '../model/finding.ts';
import type { SourceId } from '../model/ids.ts';
import { LANGS, type Lang, type Localized } from '../model/localized.ts';
import type { Position, Site } from '../model/place.ts';
import { briefWords } from '../text/briefWords.ts';
import { figureText } from '../text/figure.ts';
import { kmText } from '../text/kmText.ts';
import { words } from '../text/words.ts';
import type { Asked } from './briefAsked.ts';
import { entriesByKey } from './entriesByKey.ts';
import { numberRange } from './numberRange.ts';

/** What a region shows by one criterion, in words, and what that rests on. */
export interface RankReason {
  readonly criterion: Criterion;
  readonly text: Localized;
  readonly sources: readonly SourceId[];
}

/** Why a region stands where it does: a reason for each criterion that counts, in the order of the criteria. */
export function rankReasons(scores: RegionScores, asked: Asked, atlas: Atlas): readonly RankReason[] {
  return asked.counted.map((criterion) => ({
    criterion,
    text: localized((lang) => reasonText(criterion, scores, asked, lang)),
    sources: [...new Set(reasonSources(criterion, scores, atlas))],
  }));
}

function localized(write: (lang: Lang) => string): Localized {
  const [zh = '', en = ''] = LANGS.map(write);
  return { zh, en };
}

function reasonText(criterion: Criterion, scores: RegionScores, asked: Asked, lang: Lang): string {
  const { region } = scores;
  const w = briefWords(lang).reason;
  const short = region.coverage.short === null ? '' : w.short(region.coverage.short[lang]);
  switch (criterion) {
    case 'material':
      return w.material(creditText(scores.matches, lang), asked.needs.length, materialList(scores, asked, lang));
    case 'near':
      return nearText(scores.near, asked, lang);
    case 'port':
    case 'airport':
    case 'rail':
      return hubText(scores[criterion], criterion, lang);
    case 'size':
      return `${w.size(figureText(region.target, lang))}${short}`;
    case 'intensity':
      return `${w.intensity(figureText(region.intensity, lang))}${short}`;
    case 'park':
      return w.park(scores.parks.length);
  }
}

function creditText(matches: readonly FamilyMatch[], lang: Lang): string {
  const sum = (end: 'lo' | 'hi') => matches.reduce((all, { credit }) => all + credit[end], 0);
  return numberRange({ lo: sum('lo'), hi: sum('hi') }, lang);
}

/** The families as they are named, those that are not named last and together. */
function materialList({ matches }: RegionScores, { needs }: Asked, lang: Lang): string {
  const w = briefWords(lang).reason;
  const { app } = words(lang);
  const nameOf = (id: FamilyMatch['family']) => needs.find((family) => family.id === id)?.name[lang] ?? id;
  const told = matches
    .filter(({ kind }) => kind !== 'unnamed')
    .map(({ family, kind, materials }) => {
      const name = nameOf(family);
      const named = materials.map((material) => material.name[lang]).filter((each) => each !== name);
      return w.match[kind](named.length === 0 ? name : w.namedAs(name, named.join(app.listMark)));
    });
  const unnamed = matches.filter(({ kind }) => kind === 'unnamed').map(({ family }) => nameOf(family));
  return [...told, ...(unnamed.length === 0 ? [] : [w.match.unnamed(unnamed.join(app.listMark))])].join(app.semicolon);
}

function nearText(near: RegionScores['near'], { radiusKm }: Asked, lang: Lang): string {
  const w = briefWords(lang).reason;
  if (near === null) return w.nearUnknown;
  const place = near.km.lo > radiusKm ? 'outside' : near.km.hi > radiusKm ? 'open' : 'inside';
  return w.near(kmText(near.km, lang), w.ring[place](radiusKm));
}

function hubText(hub: Away<Site> | null, kind: 'port' | 'airport' | 'rail', lang: Lang): string {
  const w = briefWords(lang).reason;
  return hub === null ? w.hubUnknown[kind] : w.hub[kind](hub.to.name[lang], kmText(hub.km, lang));
}

function reasonSources(
  criterion: Criterion,
  { region, matches, near, parks, ...hubs }: RegionScores,
  atlas: Atlas,
): readonly SourceId[] {
  const seats = citiesOf(region, atlas).flatMap(({ seat }) => seat.sources);
  const ofEnd = (end: { readonly position: Position | null } | undefined) => end?.position?.sources ?? [];
  switch (criterion) {
    case 'material': {
      const named = matches.flatMap(({ materials }) => materials.map(({ source }) => source));
      return [...named, region.coverage.source];
    }
    case 'near':
      return near === null ? [] : [...seats, ...near.to.position.sources];
    case 'port':
    case 'airport':
    case 'rail':
      return hubs[criterion] === null ? [] : [...seats, ...ofEnd(hubs[criterion].to)];
    case 'size':
      return [region.target.source];
    case 'intensity':
      return entriesByKey(atlas).get(figureKey(region.intensity.id))?.sources ?? [region.intensity.source];
    case 'park':
      return parks.flatMap(({ source, sources }) => [source, ...sources]);
  }
}
