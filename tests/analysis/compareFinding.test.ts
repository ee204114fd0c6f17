import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparands } from '../../src/analysis/comparands.ts';
import { compareFinding } from '../../src/analysis/compareFinding.ts';
import { familiesOf } from '../../src/analysis/indicatorOf.ts';
import type { ColumnId } from '../../src/model/ids.ts';
import { emptyScenario } from '../../src/model/scenario.ts';
import { anAtlas } from '../make/anAtlas.ts';

const atlas = anAtlas();
const ids: readonly string[] = [...atlas.regions.map(({ id }) => id), ...atlas.cities.map(({ code }) => code)];
const found = (...chosen: readonly string[]) => compareFinding(atlas, comparands(atlas, columnIds(chosen), null));

describe('the finding of a comparison', () => {
  it('counts what three share and names what one alone has, by the source’s own words', () => {
    const finding = found('foshan', 'zhaoqing', 'qingyuan');
    expect(finding).toMatchObject({
      shared: 4,
      some: 2,
      families: 8,
      untold: [],
      isWholePlan: false,
      isScenario: false,
    });
    expect(finding.alone).toEqual([
      { name: { zh: '佛山', en: 'Foshan' }, materials: [expect.objectContaining({ zh: '塑料' }), expect.anything()] },
    ]);
  });

  it('leaves out a city whose materials are only known for its region, and does not say that it lacks them', () => {
    const finding = found('foshan', 'zhaoqing', '440300');
    expect(finding.untold).toEqual([expect.objectContaining({ zh: '深圳' })]);
    expect(finding).toMatchObject({
      shared: found('foshan', 'zhaoqing').shared,
      families: found('foshan', 'zhaoqing').families,
    });
  });

  it('tells a city in no region as one for which none is named', () => {
    expect(found('foshan', '440500')).toMatchObject({ shared: 0, empty: [expect.objectContaining({ zh: '汕头' })] });
  });

  it('knows all nine regions in any order', () => {
    const all = atlas.regions.map(({ id }) => id);
    expect(found(...[...all].reverse()).isWholePlan).toBe(true);
    expect(found(...all.slice(1)).isWholePlan).toBe(false);
  });

  it('is of the scenario where that has changed a column', () => {
    const scenario = {
      ...emptyScenario(atlas.edition.id),
      dropped: atlas.regions.flatMap(({ materials }) => materials.map(({ id }) => id)).slice(0, 1),
    };
    const columns = comparands(atlas, columnIds(['foshan', 'zhaoqing']), scenario);
    expect(compareFinding(atlas, columns).isScenario).toBe(true);
  });

  it('counts each family once, whatever is compared', () => {
    fc.assert(
      fc.property(fc.subarray([...ids], { minLength: 1, maxLength: 9 }), (chosen) => {
        const columns = comparands(atlas, columnIds(chosen), null);
        const { told, untold, families, shared, some, alone, empty } = compareFinding(atlas, columns);
        expect(told.length + untold.length).toBe(chosen.length);
        const known = columns.filter(({ unnamed }) => unnamed.length === 0);
        expect(families).toBe(new Set(known.flatMap((column) => [...familiesOf(column)])).size);
        const single = alone.reduce((sum, { materials }) => sum + materials.length, 0);
        expect(shared + some + single).toBe(families);
        if (empty.length > 0 && told.length > 1) expect(shared).toBe(0);
      }),
    );
  });
});

function columnIds(ids: readonly string[]): readonly ColumnId[] {
  return ids.map((id) => id as ColumnId);
}
