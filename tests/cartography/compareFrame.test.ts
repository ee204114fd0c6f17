import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparands } from '../../src/analysis/comparands.ts';
import { comparedIds } from '../../src/analysis/comparedIds.ts';
import { distance } from '../../src/analysis/distance.ts';
import { withGroup, withMembership, withSite, withTarget } from '../../src/analysis/editScenario.ts';
import { type CompareFrame, compareFrame, MOST_LINED } from '../../src/cartography/compareFrame.ts';
import { compareStops } from '../../src/cartography/compareStops.ts';
import type { Comparing } from '../../src/model/comparing.ts';
import type { AreaId, CityCode, RegionId } from '../../src/model/ids.ts';
import { emptyScenario, type Scenario } from '../../src/model/scenario.ts';
import { anAtlas } from '../make/anAtlas.ts';

const atlas = anAtlas();
const NOTHING = emptyScenario(atlas.edition.id);
const FOSHAN = 'foshan' as RegionId;
const JIANGMEN = '440700' as CityCode;

function framed(
  { chosen = [], shown = null }: { chosen?: readonly string[]; shown?: Scenario | null },
  comparing: Partial<Comparing> = {},
): CompareFrame {
  const areas = chosen.map((id) => id as AreaId);
  const columns = comparands(atlas, comparedIds(atlas, areas, shown), shown);
  const asked = { part: comparing.part ?? 'table', shows: comparing.shows ?? 'base' } as const;
  return compareFrame({ atlas, columns, chosen: areas, shown, comparing: asked });
}

const someScenario = fc
  .array(
    fc.oneof(
      fc.record({
        region: fc.constantFrom(...atlas.regions.map(({ id }) => id)),
        value: fc.integer({ min: 1, max: 1_000_000 }),
      }),
      fc.record({
        city: fc.constantFrom(...atlas.cities.map(({ code }) => code)),
        regions: fc.subarray(
          atlas.regions.map(({ id }) => id),
          { maxLength: 2 },
        ),
      }),
    ),
    { maxLength: 6 },
  )
  .map((edits) =>
    edits.reduce<Scenario>(
      (scenario, edit) =>
        'value' in edit
          ? withTarget(atlas, scenario, edit.region, edit.value, '=')
          : withMembership(atlas, scenario, edit.city, edit.regions),
      NOTHING,
    ),
  );

describe('the map of a comparison', () => {
  it('paints every city once and lets each be chosen once, whatever the scenario', () => {
    fc.assert(
      fc.property(someScenario, fc.constantFrom('scenario', 'change'), (shown, shows) => {
        const frame = framed({ shown, chosen: ['440300'] }, { shows });
        const codes = atlas.cities.map(({ code }) => code);
        expect(frame.cities.map(({ code }) => code)).toEqual(codes);
        const stops = compareStops(atlas, frame.cities, ['440300' as AreaId]);
        expect([...stops.flatMap(({ cities }) => cities)].sort()).toEqual([...codes].sort());
      }),
    );
  });

  it('shows nothing of a scenario by the plan', () => {
    fc.assert(
      fc.property(someScenario, (scenario) => {
        // What the page hands over while the plan is shown.
        expect(framed({ shown: null })).toEqual(framed({}));
        const byPlan = framed({});
        expect(byPlan.regions.map(({ target }) => target)).toEqual(atlas.regions.map(({ target }) => target));
        expect(byPlan.planned).toEqual([]);
        expect(framed({ shown: scenario }, { shows: 'scenario' }).mode).toBe('scenario');
      }),
    );
  });

  it('writes the status of a scenario on what it changes, and on nothing else', () => {
    const shown = withTarget(atlas, NOTHING, FOSHAN, 7000, '>=');
    const { regions } = framed({ shown }, { shows: 'scenario' });
    expect(regions.filter(({ target }) => target.status === 'scenario').map(({ id }) => id)).toEqual([FOSHAN]);
    expect(regions.find(({ id }) => id === FOSHAN)?.plan?.value).toBe(6000);
    expect(regions.filter(({ plan }) => plan !== null)).toHaveLength(1);
  });

  it('is neutral where nothing changes, and tells a difference of floors', () => {
    const same = framed({ shown: NOTHING }, { shows: 'change' });
    expect(new Set(same.cities.map(({ fill }) => fill))).toEqual(new Set(['var(--change-zero)', null]));
    expect(same.cities.every(({ moved }) => !moved)).toBe(true);
    const shown = withTarget(atlas, withTarget(atlas, NOTHING, FOSHAN, 5000, '='), 'yunfu' as RegionId, 1100, '>');
    const { regions, cities } = framed({ shown }, { shows: 'change' });
    const changes = Object.fromEntries(regions.map(({ id, change }) => [id, change]));
    expect(changes['foshan']).toEqual({ value: -1000, isChanged: true, isOfBounds: false });
    expect(changes['yunfu']).toEqual({ value: 100, isChanged: true, isOfBounds: true });
    const fillOf = (code: string) => cities.find((city) => city.code === code)?.fill;
    expect(fillOf('440600')).toBe('var(--change-less-3)');
    expect(fillOf('445300')).toBe('var(--change-more-1)');
  });

  it('has a city that changes hands in its new region, and marks it otherwise than by colour', () => {
    const joined = withMembership(atlas, NOTHING, JIANGMEN, [FOSHAN]);
    const frame = framed({ shown: joined }, { shows: 'scenario' });
    const jiangmen = frame.cities.find(({ code }) => code === JIANGMEN);
    expect(jiangmen).toMatchObject({ regions: [FOSHAN], moved: true, fill: 'var(--building-fill)' });
    expect(frame.cities.filter(({ moved }) => moved)).toHaveLength(1);
    expect(framed({ shown: null }).cities.find(({ code }) => code === JIANGMEN)?.fill).toBeNull();
  });

  it('never fills by a total without circles', () => {
    for (const shows of ['scenario', 'change'] as const) {
      expect(framed({ shown: NOTHING, chosen: ['foshan', 'yunfu'] }, { shows }).circles).toBe(true);
    }
    expect(framed({ chosen: ['foshan', 'yunfu'] }).circles).toBe(false);
    expect(framed({}).circles).toBe(true);
  });

  it('shows groups and planned sites of a scenario', () => {
    const grouped = withGroup(NOTHING, '陶瓷带', [FOSHAN, 'yunfu' as RegionId]);
    const shown = withSite(grouped, '规划点 1', [113.1, 23.0]);
    const frame = framed({ shown }, { shows: 'scenario', part: 'regroup' });
    expect(frame.groups.map(({ name, target }) => [name.zh, target?.value, target?.qualifier])).toEqual([
      ['陶瓷带', 7000, '>'],
    ]);
    expect(frame.planned.map(({ name }) => name)).toEqual(['规划点 1']);
  });
});

describe('distances', () => {
  it('are geodesics between the nearest seats of what is compared', () => {
    const { lines } = framed({ chosen: ['foshan', 'shenguanhui', 'qingyuan'] });
    expect(lines).toHaveLength(3);
    for (const { from, to, km } of lines) expect(km).toBe(distance(from.seat, to.seat).km);
    const [first] = lines;
    const members = atlas.regionById.get('shenguanhui' as RegionId)?.cities ?? [];
    const foshan = atlas.cityByCode.get('440600' as CityCode);
    if (first === undefined || foshan === undefined) throw new Error('no line');
    const all = members
      .flatMap((code) => atlas.cityByCode.get(code) ?? [])
      .map(({ seat }) => distance(foshan.seat, seat).km);
    expect(first.km).toBe(Math.min(...all));
  });

  it('are left out where there would be too many, and between an area and its own part', () => {
    const six = atlas.regions.slice(0, MOST_LINED + 1).map(({ id }) => id);
    expect(framed({ chosen: six }).lines).toEqual([]);
    expect(framed({ chosen: six.slice(0, MOST_LINED) }).lines).toHaveLength(10);
    expect(framed({ chosen: ['shenguanhui', '440300'] }).lines).toEqual([]);
    expect(framed({ chosen: ['foshan', 'yunfu'] }, { part: 'scenario' }).lines).toEqual([]);
  });
});
