import type { Feature, FeatureCollection, MultiPolygon, Point } from 'geojson';
import { BOUNDARY_SOURCE } from '../analysis/boundarySource.ts';
import { type ComparisonGround, comparisonGround } from '../analysis/comparisonGround.ts';
import { groupComparand, groupParts } from '../analysis/groupComparand.ts';
import { regionComparand } from '../analysis/regionComparand.ts';
import type { Atlas } from '../model/atlas.ts';
import type { Lang } from '../model/localized.ts';
import type { PlannedSite, Scenario } from '../model/scenario.ts';
import { TERMS } from '../text/term.ts';
import { words } from '../text/words.ts';
import { areaFeature } from './areaFeature.ts';

/** What a file of areas holds besides the scenario. */
export interface AreasWanted {
  readonly groups: boolean;
  /** The plan's regions as the scenario has them. */
  readonly regions: boolean;
  /** ISO day. */
  readonly day: string;
  /** The approval number of the map, or the disclaimer. */
  readonly approval: string;
}

/**
 * Regrouped and edited regions as GeoJSON (RFC 7946, WGS-84, longitude first): a feature for each area with its boundary
 * united anew, then each planned site as a point. Every feature has a status: what the scenario touched is `scenario`, what
 * it left alone is `plan`. What has no boundary has no geometry.
 */
export function scenarioGeoJson(
  atlas: Atlas,
  scenario: Scenario,
  { groups, regions, day, approval }: AreasWanted,
  lang: Lang,
): string {
  const ground = comparisonGround(atlas, scenario);
  const { edition } = atlas;
  const boundaries = atlas.sources.find(({ id }) => id === BOUNDARY_SOURCE) ?? null;
  const collection: FeatureCollection<MultiPolygon | Point | null> & Readonly<Record<string, unknown>> = {
    type: 'FeatureCollection',
    name: 'regrouped',
    atlas: words(lang).app.title,
    status: 'scenario',
    scenario: scenario.name,
    edition: edition.id,
    edition_title: `${edition.title[lang]} · ${edition.state[lang]}`,
    day,
    approval,
    boundaries: boundaries && {
      source: boundaries.id,
      title: boundaries.title[lang],
      licence: boundaries.licence[lang],
      where: boundaries.where,
      read: boundaries.read,
    },
    features: [
      ...(groups ? groupFeatures(ground, scenario, lang) : []),
      ...(regions ? [...ground.regions.values()].map((state) => regionFeature(ground, state, lang)) : []),
      ...scenario.sites.map((site) => siteFeature(ground, site, lang)),
    ],
  };
  return `${JSON.stringify(collection, null, 1)}\n`;
}

function groupFeatures(ground: ComparisonGround, scenario: Scenario, lang: Lang): Feature<MultiPolygon | null>[] {
  return scenario.groups.map((group) => {
    const { regions } = groupParts(ground, group);
    return areaFeature(ground, groupComparand(ground, group), { members: group.members, regions }, lang);
  });
}

function regionFeature(
  ground: ComparisonGround,
  state: Parameters<typeof regionComparand>[1],
  lang: Lang,
): Feature<MultiPolygon | null> {
  const members = state.cities.map(({ code }) => code);
  return areaFeature(ground, regionComparand(ground, state), { members, regions: [state] }, lang);
}

function siteFeature(
  { atlas }: ComparisonGround,
  { id, name, at: [lon, lat] }: PlannedSite,
  lang: Lang,
): Feature<Point> {
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [lon, lat] },
    properties: {
      id,
      kind: 'planned-site',
      name,
      status: 'scenario',
      status_text: TERMS.status.scenario[lang],
      edition: atlas.edition.id,
    },
  };
}
