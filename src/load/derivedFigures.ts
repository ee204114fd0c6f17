import type { Evidence, Figure } from '../model/figure.ts';
import type { FigureId, RegionId } from '../model/ids.ts';
import type { Localized } from '../model/localized.ts';
import type { City } from '../model/place.ts';

/**
 * The land area of a region, km²: that of its city, or the sum over its cities. Derived where it is a sum or where a
 * member's is; null where a member has none.
 */
export function regionArea(region: RegionId, cities: readonly City[]): Figure | null {
  return total(figureId(region, 'area'), cities, (city) => city.area, { zh: '土地面积', en: 'land areas' });
}

/** The census population of a region, persons; null where a member has none. */
export function regionPopulation(region: RegionId, cities: readonly City[]): Figure | null {
  return total(figureId(region, 'population'), cities, (city) => city.population, { zh: '人口', en: 'populations' });
}

/** Target ÷ area in 亿元/km², not rounded. It carries the target's sign: a floor divided by an area is a floor. */
export function regionIntensity(region: RegionId, target: Figure, area: Figure): Figure {
  return {
    id: figureId(region, 'intensity'),
    value: target.value / area.value,
    unit: 'yi-cny-per-km2',
    year: target.year,
    status: 'derived',
    qualifier: target.qualifier,
    qualifierWord: null,
    note: null,
    source: target.source,
    edition: target.edition,
    locator: { zh: '目标 ÷ 土地面积', en: 'Target ÷ land area' },
  };
}

function total(
  id: FigureId,
  cities: readonly City[],
  pick: (city: City) => Figure | null,
  what: Localized,
): Figure | null {
  const parts: Figure[] = [];
  for (const city of cities) {
    const figure = pick(city);
    if (!figure) return null;
    parts.push(figure);
  }
  const [first, ...rest] = parts;
  if (!first) return null;
  if (rest.length === 0) return { ...first, id };
  return {
    id,
    value: parts.reduce((sum, { value }) => sum + value, 0),
    unit: first.unit,
    year: rest.every(({ year }) => year === first.year) ? first.year : null,
    status: 'derived',
    qualifier: '=',
    qualifierWord: null,
    note: null,
    ...sumEvidence(first, cities, what),
  };
}

function sumEvidence(first: Figure, cities: readonly City[], what: Localized): Evidence {
  return {
    source: first.source,
    edition: first.edition,
    locator: {
      zh: `${cities.map(({ name }) => name.zh).join('、')}${what.zh}之和`,
      en: `Sum of the ${what.en} of ${cities.map(({ name }) => name.en).join(', ')}`,
    },
  };
}

/** Ids of derived figures are made here alone: no table holds them. */
function figureId(region: RegionId, metric: 'area' | 'population' | 'intensity'): FigureId {
  return `${region}.${metric}` as FigureId;
}
