import { describe, expect, it } from 'vitest';
import { comparands, regionComparands } from '../../src/analysis/comparands.ts';
import { geodesicKm } from '../../src/analysis/geodesicKm.ts';
import { hubDistances } from '../../src/analysis/hubDistances.ts';
import type { AreaId } from '../../src/model/ids.ts';
import { anAtlas } from '../make/anAtlas.ts';

const atlas = anAtlas();
const rows = (ids: readonly string[]) => hubDistances(comparands(atlas, ids as readonly AreaId[], null), atlas.sites);

describe('hubDistances', () => {
  it('has for every column the hub of each kind that is nearest to it', () => {
    const columns = regionComparands(atlas, null);
    const all = hubDistances(columns, atlas.sites);
    columns.forEach(({ cities }, at) => {
      for (const kind of ['rail-station', 'airport', 'port'] as const) {
        const hubs = atlas.sites.flatMap((site) => (site.kind === kind ? (site.position ?? []) : []));
        const least = Math.min(...cities.flatMap(({ seat }) => hubs.map((hub) => geodesicKm(seat.at, hub.at))));
        const listed = all.flatMap((row) => (row.kind === kind ? (row.cells[at]?.km ?? []) : []));
        expect(Math.min(...listed)).toBeCloseTo(least, 9);
      }
    });
  });

  it('marks in each row the column that is nearest, two where whole km are the same', () => {
    for (const { cells } of rows(['foshan', 'zhaoqing', 'qingyuan'])) {
      const km = cells.map((cell) => Math.round(cell?.km ?? Number.NaN));
      expect(cells.map((cell) => cell?.isNearest)).toEqual(km.map((each) => each === Math.min(...km)));
    }
  });

  it('marks nothing where there is nothing to compare', () => {
    expect(rows(['foshan']).flatMap(({ cells }) => cells.map((cell) => cell?.isNearest))).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('has each hub once, those nearest to most columns first of their kind', () => {
    const all = rows(['foshan', 'zhaoqing', 'qingyuan', 'yunfu']);
    expect(new Set(all.map(({ hub }) => hub.id)).size).toBe(all.length);
    const ports = all.filter(({ kind }) => kind === 'port').map(({ nearestTo }) => nearestTo);
    expect(ports).toEqual([...ports].sort((a, b) => b - a));
  });
});
