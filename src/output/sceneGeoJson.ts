import type { Feature, FeatureCollection, MultiPoint, MultiPolygon, Point } from 'geojson';
import { BOUNDARY_SOURCE } from '../analysis/boundarySource.ts';
import { cityComparand } from '../analysis/cityComparand.ts';
import { type ComparisonGround, comparisonGround } from '../analysis/comparisonGround.ts';
import { isRegionLit } from '../analysis/filter.ts';
import { ranking } from '../analysis/ranking.ts';
import { regionComparand } from '../analysis/regionComparand.ts';
import type { RegionState } from '../analysis/scenarioRegions.ts';
import { areaShape } from '../model/areaShape.ts';
import type { Atlas } from '../model/atlas.ts';
import { findArea } from '../model/findArea.ts';
import { isSite } from '../model/findPlace.ts';
import type { SourceId } from '../model/ids.ts';
import type { City } from '../model/place.ts';
import type { Scene } from '../model/scene.ts';
import { TERMS } from '../text/term.ts';
import { words } from '../text/words.ts';
import { areaFeature } from './areaFeature.ts';
import { askedOf } from './briefAsked.ts';
import { rfcPolygons } from './rfcPolygons.ts';
import { sceneFacts } from './sceneFileRows.ts';
import { type ShownPlace, shownPlaces } from './shownPlaces.ts';
import { shownView } from './shownView.ts';
import type { TakenScene } from './takenScene.ts';

type Shown = Feature<MultiPolygon | MultiPoint | Point | null>;

/**
 * What the map of a scene shows as GeoJSON (RFC 7946, WGS-84, longitude first): the regions with their boundaries, the
 * cities without a cluster, what is selected within them, the places that are drawn, and the reference of the site finder.
 * A number has its sign, unit and status beside it; what filters make faint is in it, and says so.
 */
export function sceneGeoJson(atlas: Atlas, scene: Scene, taken: TakenScene): string {
  const { lang } = scene;
  const { edition } = atlas;
  const features = [
    ...areaFeatures(atlas, scene),
    ...shownPlaces(atlas, scene).map((shown) => placeFeature(shown, atlas, scene)),
    ...referenceFeature(atlas, scene),
  ];
  const boundaries = atlas.sources.find(({ id }) => id === BOUNDARY_SOURCE) ?? null;
  const collection: FeatureCollection<MultiPolygon | MultiPoint | Point | null> & Readonly<Record<string, unknown>> = {
    type: 'FeatureCollection',
    name: 'scene',
    atlas: words(lang).app.title,
    edition: edition.id,
    edition_title: `${edition.title[lang]} · ${edition.state[lang]}`,
    ...taken,
    shown: Object.fromEntries(sceneFacts(atlas, scene, taken)),
    view: shownView(scene),
    color: scene.color,
    filters: { hide: scene.hide, families: scene.families, role: scene.role, plan_only: scene.planOnly },
    layers: scene.layers,
    selected: [...scene.areas, ...(scene.site === null ? [] : [scene.site])],
    boundaries: boundaries && {
      source: boundaries.id,
      title: boundaries.title[lang],
      licence: boundaries.licence[lang],
      where: boundaries.where,
      read: boundaries.read,
    },
    sources: sourcesOf(atlas, scene).map(({ id, title, licence, where, read }) => ({
      id,
      title: title[lang],
      licence: licence[lang],
      where,
      read,
    })),
    features,
  };
  return `${JSON.stringify(collection, null, 1)}\n`;
}

function areaFeatures(atlas: Atlas, scene: Scene): readonly Shown[] {
  const ground = comparisonGround(atlas, null);
  const places = new Map(
    shownView(scene) === 'find'
      ? (ranking(atlas, scene.finding).ranked ?? []).map((each) => [each.candidate.region.id as string, each])
      : [],
  );
  const regions = [...ground.regions.values()].map((state) => {
    const found = places.get(state.region.id);
    const isLit = shownView(scene) === 'find' || isRegionLit(state.region, scene);
    return withMore(regionFeature(ground, state, scene), {
      ...onMap(isLit, scene.areas.includes(state.region.id)),
      rank: found?.rank ?? null,
      score_low: found?.score.lo ?? null,
      score_high: found?.score.hi ?? null,
    });
  });
  const alone = atlas.cities.filter(({ region }) => region === null).map((city) => cityFeature(ground, city, scene));
  return [...regions, ...alone, ...innerFeatures(ground, scene)];
}

function regionFeature(ground: ComparisonGround, state: RegionState, { lang }: Scene): Shown {
  const members = state.cities.map(({ code }) => code);
  const { target, coverage, firstSector } = state.region;
  return withMore(areaFeature(ground, regionComparand(ground, state), { members, regions: [state] }, lang), {
    target_source: target.source,
    target_locator: target.locator[lang],
    target_covers: coverage.text[lang],
    first_sector: firstSector,
  });
}

function cityFeature(ground: ComparisonGround, city: City, { areas, lang }: Scene): Shown {
  const feature = areaFeature(ground, cityComparand(ground, city), { members: [city.code], regions: [] }, lang);
  return withMore(feature, onMap(true, areas.includes(city.code)));
}

/** What is selected within a region: a city of it, a county. */
function innerFeatures(ground: ComparisonGround, scene: Scene): readonly Shown[] {
  const { atlas } = ground;
  return scene.areas.flatMap((id): readonly Shown[] => {
    const area = findArea(id, atlas);
    if (area?.kind === 'city') return area.city.region === null ? [] : [cityFeature(ground, area.city, scene)];
    if (area?.kind !== 'county') return [];
    const shape = atlas.shapes && areaShape(atlas.shapes, id);
    return [
      {
        type: 'Feature',
        id,
        geometry: shape && rfcPolygons(shape),
        properties: {
          ...{ id, kind: 'county', name: area.name[scene.lang], name_zh: area.name.zh, name_en: area.name.en },
          ...onMap(true, true),
          edition: atlas.edition.id,
        },
      },
    ];
  });
}

function placeFeature({ place, layer, isLit, isSelected }: ShownPlace, atlas: Atlas, { lang }: Scene): Shown {
  const { id, name, position, city, source, edition, locator } = place;
  const capacity = isSite(place) ? place.capacity : null;
  return {
    type: 'Feature',
    id,
    geometry: position && { type: 'Point', coordinates: [...position.at] },
    properties: {
      ...{ id, kind: isSite(place) ? 'site' : 'enterprise', layer, layer_text: TERMS.layer[layer][lang] },
      ...{ name: name[lang], name_zh: name.zh, name_en: name.en, city, region: place.region },
      ...onMap(isLit, isSelected),
      point_is: position?.precision[lang] ?? null,
      precision_km: position?.precisionKm ?? null,
      source_datum: position?.datum ?? null,
      point_sources: position?.sources.join('; ') ?? null,
      ...{ source, source_edition: edition, locator: locator[lang] },
      sources: place.sources.join('; '),
      in_plan: isSite(place) ? place.inPlan : place.asNamed !== null,
      ...(capacity && {
        capacity_qualifier: capacity.qualifier,
        capacity_value: capacity.value,
        capacity_unit: capacity.unit,
        capacity_status: capacity.status,
        capacity_year: capacity.year,
      }),
      edition: atlas.edition.id,
    },
  };
}

function referenceFeature(atlas: Atlas, scene: Scene): readonly Shown[] {
  const { lang, finding } = scene;
  const reference = shownView(scene) === 'find' ? askedOf(atlas, finding).reference : null;
  if (reference === null || reference.positions.length === 0) return [];
  const coordinates = reference.positions.map(({ at: [lon, lat] }) => [lon, lat]);
  return [
    {
      type: 'Feature',
      geometry: { type: 'MultiPoint', coordinates },
      properties: { kind: 'reference', name: reference.name[lang], radius_km: finding.radiusKm, status: 'asked' },
    },
  ];
}

function onMap(isLit: boolean, isSelected: boolean): Readonly<Record<string, boolean>> {
  return { dimmed: !isLit, selected: isSelected };
}

function withMore(feature: Shown, more: Readonly<Record<string, unknown>>): Shown {
  return { ...feature, properties: { ...feature.properties, ...more } };
}

/** What all that is shown rests on, in the order of the tables. */
function sourcesOf(atlas: Atlas, scene: Scene): Atlas['sources'] {
  const places = shownPlaces(atlas, scene).flatMap(({ place }) => [
    ...place.sources,
    ...(place.position?.sources ?? []),
  ]);
  const regions = atlas.regions.flatMap(({ target, area, population }) =>
    [target, area, population].flatMap((each) => each?.source ?? []),
  );
  const ids = new Set<SourceId>([...places, ...regions]);
  return atlas.sources.filter(({ id }) => ids.has(id));
}
