// @vitest-environment happy-dom
import { renderHook } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparands, regionComparands } from '../../src/analysis/comparands.ts';
import { compareTable } from '../../src/analysis/compareTable.ts';
import { indicatorOf } from '../../src/analysis/indicatorOf.ts';
import { ranking } from '../../src/analysis/ranking.ts';
import { frame } from '../../src/cartography/frame.ts';
import { DEFAULT_COMPARING, INDICATORS } from '../../src/model/comparing.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { entriesCsv } from '../../src/output/entriesCsv.ts';
import { shortlistCsv } from '../../src/output/shortlistCsv.ts';
import { shortlistGeoJson } from '../../src/output/shortlistGeoJson.ts';
import { sourcesCsv } from '../../src/output/sourcesCsv.ts';
import { allEntries } from '../../src/panels/allEntries.ts';
import { useComparison } from '../../src/panels/compare/useComparison.ts';
import { RegionPanel } from '../../src/panels/RegionPanel.tsx';
import { RegionTable } from '../../src/panels/RegionTable.tsx';
import { store } from '../../src/state/store.ts';
import { aBrief, aQuestion } from '../make/aBrief.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { aScene } from '../make/aScene.ts';
import { scenarios } from '../make/scenarioEdits.ts';
import { show, theRegion } from './show.tsx';

const atlas = anAtlas();
const picked = ['foshan', 'yunfu', '440300', 'port-nansha'];

/** Everything that shows or exports the plan outside a scenario, as text. */
function planAsShown(): Readonly<Record<string, string>> {
  const entries = allEntries(atlas);
  return {
    entries: ['zh', 'en'].map((lang) => entriesCsv(entries, atlas, lang === 'zh' ? 'zh' : 'en')).join(),
    sources: sourcesCsv(atlas.sources, entries, 'zh'),
    shortlist: shortlistCsv(aBrief(picked), 'zh'),
    geojson: shortlistGeoJson(aBrief(picked), 'zh', '示意'),
    ranking: JSON.stringify(ranking(atlas, aQuestion())),
    frames: JSON.stringify(
      (['target', 'intensity', 'sector'] as const).map((color) => frame(atlas, aScene({ color }), 'province')),
    ),
    columns: JSON.stringify(
      comparands(atlas, [...atlas.regions.map(({ id }) => id), ...atlas.cities.map(({ code }) => code)], null),
    ),
    table: JSON.stringify(compareTable(atlas, regionComparands(atlas, null), DEFAULT_COMPARING)),
  };
}

/** Works the scenario out in every way the screen does, so that whatever is kept has been filled by it. */
function workOut(scenario: Scenario): void {
  const ids = [
    ...atlas.regions.map(({ id }) => id),
    ...atlas.cities.map(({ code }) => code),
    ...scenario.groups.map(({ id }) => id),
  ];
  const columns = comparands(atlas, ids, scenario);
  for (const column of columns) for (const indicator of INDICATORS) indicatorOf(column, indicator);
  compareTable(atlas, columns, { ...DEFAULT_COMPARING, sortBy: { row: 'target' as never, descending: true } });
}

describe('a scenario', () => {
  it('never gets into what shows or exports the plan', () => {
    const before = planAsShown();
    const records = JSON.stringify([atlas.regions, atlas.cities, atlas.materials, atlas.figures]);
    fc.assert(
      fc.property(scenarios, (scenario) => {
        store.setState({ atlas, scene: aScene(), scenario: { now: scenario, past: [], future: [] } });
        workOut(scenario);
        expect(JSON.stringify([atlas.regions, atlas.cities, atlas.materials, atlas.figures])).toBe(records);
      }),
    );
    expect(planAsShown()).toEqual(before);
  });

  it('that is in hand is not in the comparison while the plan’s figures are shown', () => {
    fc.assert(
      fc.property(
        scenarios,
        fc.subarray([...atlas.regions.map(({ id }) => id)], { maxLength: 4 }),
        (scenario, areas) => {
          const hook = (now: Scenario | null) => {
            const scene = aScene({ view: 'compare', areas });
            store.setState({ atlas, scene, scenario: now === null ? null : { now, past: [], future: [] } });
            const { columns, base, plan } = renderHook(() => useComparison()).result.current;
            return JSON.stringify([columns, base, [...plan]]);
          };
          expect(hook(scenario)).toBe(hook(null));
        },
      ),
      { numRuns: 30 },
    );
  });

  it('whatever it changes, no number without its mark differs from the plan’s', () => {
    const ids = [...atlas.regions.map(({ id }) => id), ...atlas.cities.map(({ code }) => code)];
    const plan = comparands(atlas, ids, null);
    fc.assert(
      fc.property(scenarios, (scenario) => {
        for (const [at, column] of comparands(atlas, ids, scenario).entries())
          for (const indicator of INDICATORS) {
            const [there, here] = [indicatorOf(column, indicator), plan[at] && indicatorOf(plan[at], indicator)];
            if (there.quantity === null || there.quantity.status === 'scenario') continue;
            expect(there.quantity, `${column.id} ${indicator}`).toEqual(here?.quantity);
          }
      }),
    );
  });

  it('is on no screen of the other views', () => {
    const screens = () =>
      [<RegionPanel key="r" region={theRegion('foshan')} />, <RegionTable key="t" />].map((panel) =>
        show(panel).page.container.innerHTML.replaceAll(/_r_[0-9a-z]+_|«r[0-9a-z]+»|:r[0-9a-z]+:/g, ''),
      );
    store.setState({ scenario: null });
    const before = screens();
    const [scenario] = fc.sample(scenarios, { numRuns: 1, seed: 7 });
    store.setState({ scenario: { now: scenario ?? fail(), past: [], future: [] } });
    expect(screens()).toEqual(before);
    store.setState({ scenario: null });
  });
});

function fail(): never {
  throw new Error('no scenario was made');
}
