import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PlannedId } from '../../src/model/ids.ts';
import { emptyScenario } from '../../src/model/scenario.ts';
import { compareXlsx } from '../../src/output/compareXlsx.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { aComparison } from './aComparison.ts';

type Cell = { readonly value: unknown; readonly type: unknown } | null;
interface SheetSeen {
  readonly sheet: string;
  readonly data: readonly (readonly Cell[])[];
}

const write = vi.hoisted(() => vi.fn());
vi.mock('write-excel-file/universal', () => ({ default: write }));

describe('compareXlsx', () => {
  beforeEach(() => {
    write.mockReset();
    write.mockReturnValue({ toBlob: () => Promise.resolve(new Blob()) });
  });

  const sheets = async (...of: Parameters<typeof aComparison>): Promise<readonly SheetSeen[]> => {
    await compareXlsx(aComparison(of[0], { lang: 'en', ...of[1] }));
    return write.mock.calls[0]?.[0];
  };

  it('has the table as shown, its facts, and what it is', async () => {
    const all = await sheets(['foshan', 'guangzhou']);
    expect(all.map(({ sheet }) => sheet)).toEqual(['Table', 'Item by item', 'About']);
    const [heads, target] = all[0]?.data ?? [];
    expect(heads?.map((cell) => cell?.value)).toEqual(['section', 'row', 'Foshan', 'Guangzhou']);
    expect(target?.map((cell) => cell?.value)).toEqual(['Figures', 'Revenue target', '600 bn CNY', '≥500 bn CNY']);
  });

  it('keeps numbers numbers, and signs in a column of their own', async () => {
    const facts = (await sheets(['guangzhou']))[1]?.data ?? [];
    const column = (name: string) => facts[0]?.findIndex((head) => head?.value === name) ?? -1;
    const row = facts.find((cells) => cells[column('row')]?.value === 'Revenue target') ?? [];
    expect(row[column('sign')]).toEqual({ value: '≥', type: String });
    expect(row[column('value')]).toEqual({ value: 5000, type: Number });
  });

  it('keeps the planner’s words text, never a formula', async () => {
    const name = '=HYPERLINK("http://x")';
    const scenario = {
      ...emptyScenario(anAtlas().edition.id),
      name,
      sites: [{ id: 'planned-1' as PlannedId, name, at: [113.0, 23.05] as const }],
    };
    const cells = (await sheets(['foshan'], { scenario })).flatMap(({ data }) => data.flat());
    const own = cells.filter((cell) => String(cell?.value).includes('HYPERLINK'));
    expect(own.length).toBeGreaterThan(1);
    for (const cell of own) expect(cell?.type).toBe(String);
  });

  it('holds no sheet so large that it would be packed in a worker, for nine columns too', async () => {
    for (const { data } of await sheets([])) expect(data.length * (data[0]?.length ?? 0) * 34).toBeLessThan(160_000);
  });
});
