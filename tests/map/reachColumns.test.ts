import { describe, expect, test } from 'vitest';
import { geodesicKm } from '../../src/analysis/geodesicKm.ts';
import { findFrame } from '../../src/cartography/findFrame.ts';
import { reachColumns } from '../../src/map/reachColumns.ts';
import { aFinding } from '../make/aFinding.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { aScene } from '../make/aScene.ts';
import { tokenColors } from './tokenColors.ts';

const { finder } = findFrame(anAtlas(), aScene({ view: 'find', finding: aFinding() }), 'province');
const tie = { id: 'a', from: [113, 23], to: [114, 24] } as const;

describe('rings and lines as columns', () => {
  const columns = reachColumns({ rings: finder?.rings ?? [], ties: [tie] }, tokenColors('light'));
  const rows = Array.from({ length: columns.length }, (_, row) => row);

  test('are one straight line a row: what the plate draws, and no more', () => {
    const lines = (finder?.rings ?? []).flatMap((ring) => ring.lines);
    expect(columns.length).toBe(lines.reduce((sum, line) => sum + line.length - 1, 1));
    expect(columns.sources).toHaveLength(2 * columns.length);
    expect(columns.targets).toHaveLength(2 * columns.length);
    expect(columns.colors).toHaveLength(4 * columns.length);
  });

  test('have the radius asked for last, thicker, in ink, within two metres of where it is', () => {
    const chosen = rows.filter((row) => (columns.widths[row] ?? 0) > 1.5);
    expect(chosen).toHaveLength(120);
    expect(chosen.at(-1)).toBe(columns.length - 1);
    for (const row of chosen) {
      const at = [columns.sources[2 * row] ?? 0, columns.sources[2 * row + 1] ?? 0] as const;
      expect(Math.abs(geodesicKm([113.2, 23.38], at) - 100)).toBeLessThan(0.002);
    }
    const [red, green, blue] = tokenColors('light')('ink');
    expect([...columns.colors.slice(-4)]).toEqual([red, green, blue, 255]);
  });

  test('are none where nothing is drawn', () => {
    expect(reachColumns({ rings: [], ties: [] }, tokenColors('light')).length).toBe(0);
  });
});
