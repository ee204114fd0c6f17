import type { Feature, MultiPolygon } from 'geojson';
import type { Comparand, Measured } from '../analysis/comparand.ts';
import type { ComparisonGround } from '../analysis/comparisonGround.ts';
import { groupContiguity } from '../analysis/groupContiguity.ts';
import { groupFamilies } from '../analysis/groupFamilies.ts';
import type { RegionState } from '../analysis/scenarioRegions.ts';
import { uniteAreas } from '../analysis/uniteAreas.ts';
import { findArea } from '../model/findArea.ts';
import type { AreaId } from '../model/ids.ts';
import type { Lang } from '../model/localized.ts';
import { figureText } from '../text/figure.ts';
import { TERMS } from '../text/term.ts';
import { rfcPolygons } from './rfcPolygons.ts';

/** What an area is made of: its members as they were put in, and the regions whose targets make its own. */
interface MadeOf {
  readonly members: readonly AreaId[];
  readonly regions: readonly RegionState[];
}

/** A group or a region with its boundary and all that is known of it. Numbers stand with sign, unit and status beside them. */
export function areaFeature(
  ground: ComparisonGround,
  column: Comparand,
  madeOf: MadeOf,
  lang: Lang,
): Feature<MultiPolygon | null> {
  const { atlas } = ground;
  const { id, kind, name, cities, target } = column;
  const codes = cities.map(({ code }) => code);
  const united = atlas.shapes && uniteAreas(atlas.shapes, codes);
  const status = column.isScenario ? 'scenario' : 'plan';
  return {
    type: 'Feature',
    id,
    geometry: united && rfcPolygons(united),
    properties: {
      id,
      kind,
      name: name[lang],
      name_zh: name.zh,
      name_en: name.en,
      status,
      status_text: status === 'scenario' ? TERMS.status.scenario[lang] : TERMS.grade.plan[lang],
      members: madeOf.members,
      member_names: madeOf.members.map((member) => findArea(member, atlas)?.name[lang] ?? member),
      cities: codes,
      parts_that_touch: atlas.shapes && groupContiguity(atlas.shapes, cities).length,
      ...measured('target', target, lang),
      target_year: target.quantity === null ? null : atlas.province.revenueTarget.year,
      target_parts: madeOf.regions.map((state) => ({
        region: state.region.id,
        ...measured('target', state.target, lang),
      })),
      target_unstated: target.quantity === null ? [] : target.unstated,
      ...measured('share', column.share, lang),
      share_means: column.share.quantity === null ? null : column.share.means,
      ...measured('area', column.area, lang),
      ...measured('intensity', column.intensity, lang),
      ...measured('population', column.population, lang),
      materials: groupFamilies(ground, column.materials).map((family) => ({
        family: family.id,
        name: family.name[lang],
        named: family.named.map(({ region, materials }) => ({
          region: region.id,
          words: materials.map((material) => material.name[lang]),
          status: materials.some(({ material }) => material !== null) ? 'plan' : 'scenario',
        })),
      })),
      lead_enterprises: column.enterprises.filter(({ role }) => role === 'lead').length,
      downstream_users: column.enterprises.filter(({ role }) => role === 'downstream').length,
      sites: atlas.sitesLoaded ? column.sites.length : null,
      planned_sites: column.planned.length,
      edition: atlas.edition.id,
    },
  };
}

/** Flat, for GIS programs show no more; what is missing says why. */
function measured(field: string, of: Measured, lang: Lang): Readonly<Record<string, string | number | null>> {
  if (of.quantity === null) return { [`${field}_value`]: null, [`${field}_missing`]: of.missing };
  const { value, unit, qualifier, status } = of.quantity;
  return {
    [`${field}_qualifier`]: qualifier,
    [`${field}_value`]: Number(value.toPrecision(12)),
    [`${field}_unit`]: unit,
    [`${field}_status`]: status,
    [`${field}_note`]: of.short?.[lang] ?? null,
    [`${field}_text`]: figureText(of.quantity, lang).replaceAll(/[\u00a0\u202f]/g, ' '),
  };
}
