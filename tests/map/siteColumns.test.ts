import { describe, expect, it } from 'vitest';
import { siteMarks } from '../../src/cartography/siteMarks.ts';
import { iconColumns, ringColumns } from '../../src/map/siteColumns.ts';
import type { PlaceId } from '../../src/model/ids.ts';
import { SITE_LAYERS } from '../../src/model/scene.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { aScene } from '../make/aScene.ts';

const site = 'gp-ruyuan' as PlaceId;
const marks = siteMarks(anAtlas(), aScene({ layers: SITE_LAYERS, site, hide: ['steel'] }));

describe('marks as columns', () => {
  const columns = iconColumns(marks, () => [10, 20, 30, 1]);

  it('are a row an icon: one for each mark, and the ring around the open one beneath it', () => {
    expect(columns.length).toBe(marks.length + 1);
    expect(columns.ids.slice(-2)).toEqual([site, site]);
    expect(columns.icons.slice(-2)).toEqual(['halo', 'green-park']);
    expect(columns.positions).toHaveLength(2 * columns.length);
    expect(columns.colors).toHaveLength(4 * columns.length);
  });

  it('keep each place to within two metres', () => {
    for (const [row, id] of columns.ids.entries()) {
      const at = marks.find((mark) => mark.id === id)?.at;
      expect(Math.abs((columns.positions[2 * row] ?? 0) - (at?.[0] ?? 0))).toBeLessThan(2e-5);
      expect(Math.abs((columns.positions[2 * row + 1] ?? 0) - (at?.[1] ?? 0))).toBeLessThan(2e-5);
    }
  });

  it('are pale where the legend has switched their sector off, and stacked where they lie on others', () => {
    const row = columns.ids.findIndex((id) => marks.some((mark) => mark.id === id && mark.dimmed));
    expect(columns.colors[4 * row + 3]).toBe(71);
    expect(columns.icons[columns.ids.indexOf('jinshenglan' as PlaceId)]).toBe('lead+');
  });
});

it('marks that the plan does not name are pale while it alone is asked for', () => {
  const layers = ['lead', 'port'] as const;
  const columns = iconColumns(siteMarks(anAtlas(), aScene({ layers, planOnly: true })), () => [10, 20, 30, 1]);
  const opacity = (id: string) => columns.colors[4 * columns.ids.indexOf(id as PlaceId) + 3];
  expect(opacity('shaogang')).toBe(255);
  expect(opacity('port-nansha')).toBe(71);
});

describe('rings as columns', () => {
  it('are metres on the ground, with the open one filled and strong', () => {
    const columns = ringColumns(marks, () => [10, 20, 30, 1]);
    expect(columns.radii.at(-1)).toBeCloseTo(39700, 0);
    expect(columns.widths.at(-1)).toBeCloseTo(1.6);
    expect([...columns.lines.slice(-4)]).toEqual([10, 20, 30, 255]);
    expect([...columns.fills.slice(-4)]).toEqual([10, 20, 30, 15]);
    expect(columns.fills[3]).toBe(0);
  });
});
