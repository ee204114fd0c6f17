import type { Atlas } from '../model/atlas.ts';
import type { Scenario } from '../model/scenario.ts';
import type { BalanceCheck, BalanceCheckId, BalanceFinding, BalanceLevel } from './balanceCheck.ts';
import { cityAt } from './cityAt.ts';
import { cityClaims } from './cityClaims.ts';
import { type ComparisonGround, comparisonGround } from './comparisonGround.ts';
import { groupParts } from './groupComparand.ts';
import { materialFindings } from './materialFindings.ts';
import { addedValueCheck, sumOfTargetsCheck } from './sumChecks.ts';

/** Whether a scenario adds up: every check with its level, in their order; those that hold are among them. */
export function balanceChecks(atlas: Atlas, scenario: Scenario): readonly BalanceCheck[] {
  const ground = comparisonGround(atlas, scenario);
  const regions = [...ground.regions.values()];
  const claims = cityClaims(ground);
  const materials = materialFindings(atlas, scenario);
  const sites = siteFindings(ground, scenario);
  return [
    sumOfTargetsCheck(atlas, regions),
    addedValueCheck(atlas, regions),
    check('far-from-plan', 'caution', farFromPlan(ground)),
    check(
      'claimed-twice',
      'fails',
      claims.twice.map(({ city, regions: claiming }) => finding(city.code, claiming)),
    ),
    check('no-cities', 'fails', regionsWithout(ground, 'cities')),
    check(
      'left-out',
      'caution',
      claims.left.map(({ code, region }) => finding(code, region === null ? [] : [region])),
    ),
    check('no-materials', 'fails', regionsWithout(ground, 'materials')),
    check('no-sector', 'fails', materials.noSector),
    check('no-family', 'caution', materials.noFamily),
    check('named-twice', 'caution', materials.namedTwice),
    check('outside-province', atlas.shapes === null ? 'caution' : 'fails', sites.outsideProvince),
    check('outside-regions', 'caution', sites.outsideRegions),
    check('groups-overlap', 'caution', overlaps(ground, scenario)),
  ];
}

function check(id: BalanceCheckId, found: BalanceLevel, findings: readonly BalanceFinding[]): BalanceCheck {
  return { id, level: findings.length > 0 ? found : 'holds', sum: null, numbers: [], findings };
}

function finding(id: BalanceFinding['id'], beside: BalanceFinding['beside'] = []): BalanceFinding {
  return { id, beside, numbers: [] };
}

/** Ten times the plan's number, or a tenth: likely a slip of the hand. */
const FAR = 10;

function farFromPlan({ regions }: ComparisonGround): readonly BalanceFinding[] {
  return [...regions.values()].flatMap(({ region, target }) => {
    if (target.quantity === null) return [];
    const times = target.quantity.value / region.target.value;
    return times >= FAR || times <= 1 / FAR
      ? [{ id: region.id, beside: [], numbers: [target.quantity, region.target] }]
      : [];
  });
}

function regionsWithout({ regions }: ComparisonGround, what: 'cities' | 'materials'): readonly BalanceFinding[] {
  return [...regions.values()].flatMap((state) => (state[what].length === 0 ? [finding(state.region.id)] : []));
}

/** Where boundaries could not be read nothing is known of any site: all of them are to be looked at. */
function siteFindings(
  { atlas, regions }: ComparisonGround,
  { sites }: Scenario,
): { readonly outsideProvince: readonly BalanceFinding[]; readonly outsideRegions: readonly BalanceFinding[] } {
  if (atlas.shapes === null) return { outsideProvince: sites.map(({ id }) => finding(id)), outsideRegions: [] };
  const stands = sites.map((site) => ({ site, city: cityAt(atlas, site.at) }));
  const states = [...regions.values()];
  return {
    outsideProvince: stands.flatMap(({ site, city }) => (city === null ? [finding(site.id)] : [])),
    outsideRegions: stands.flatMap(({ site, city }) =>
      city !== null && !states.some(({ cities }) => cities.includes(city)) ? [finding(site.id, [city.code])] : [],
    ),
  };
}

/** Each group with those after it that have a city with it in common. */
function overlaps(ground: ComparisonGround, { groups }: Scenario): readonly BalanceFinding[] {
  const parts = groups.map((group) => ({ id: group.id, cities: new Set(groupParts(ground, group).cities) }));
  return parts.flatMap(({ id, cities }, at) => {
    const others = parts.slice(at + 1).filter((other) => [...other.cities].some((city) => cities.has(city)));
    return others.length > 0
      ? [
          finding(
            id,
            others.map((other) => other.id),
          ),
        ]
      : [];
  });
}
