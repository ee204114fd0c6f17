import { beforeEach, describe, expect, it, vi } from 'vitest';
import { shortlistXlsx } from '../../src/output/shortlistXlsx.ts';
import { aBrief, aNote } from '../make/aBrief.ts';
import { anAtlas } from '../make/anAtlas.ts';

type Cell = { readonly value: unknown; readonly type: unknown } | null;
interface SheetSeen {
  readonly sheet: string;
  readonly data: readonly (readonly Cell[])[];
}

const write = vi.hoisted(() => vi.fn());
vi.mock('write-excel-file/universal', () => ({ default: write }));

describe('shortlistXlsx', () => {
  beforeEach(() => {
    write.mockReset();
    write.mockReturnValue({ toBlob: () => Promise.resolve(new Blob()) });
  });

  const sheets = async (picks: readonly string[], notes?: ReturnType<typeof aNote>): Promise<readonly SheetSeen[]> => {
    await shortlistXlsx(aBrief(picks, notes ? { notes } : {}), 'en', 'Schematic');
    return write.mock.calls[0]?.[0];
  };

  it('has a sheet for the list, the ranking, the facts and the sources, and says what it is', async () => {
    const names = (await sheets(['foshan'])).map(({ sheet }) => sheet);
    expect(names).toEqual(['Shortlist', 'Ranking', 'Facts', 'Sources', 'About']);
  });

  it('keeps numbers numbers, and signs in a column of their own', async () => {
    const facts = (await sheets(['guangzhou'])).find(({ sheet }) => sheet === 'Facts')?.data ?? [];
    const [heads = []] = facts;
    const column = (name: string) => heads.findIndex((head) => head?.value === name);
    const row = facts.find((cells) => cells[column('what')]?.value === 'revenue target, 2025') ?? [];
    expect(row[column('sign')]).toEqual({ value: '≥', type: String });
    expect(row[column('value')]).toEqual({ value: 5000, type: Number });
    expect(row[column('status')]?.value).toBe('Target');
  });

  it.each(['=1+1', '+1', '-1', '@A1'])('keeps the note %j text, never a formula', async (note) => {
    const all = await sheets(['foshan'], aNote('foshan', note));
    const cells = all.flatMap(({ data }) => data.flat()).filter((cell) => cell?.value === note);
    expect(cells.length).toBeGreaterThan(0);
    for (const cell of cells) expect(cell?.type).toBe(String);
  });

  it('holds no sheet so large that it would be packed in a worker', async () => {
    const places = [...anAtlas().regions, ...anAtlas().enterprises].slice(0, 20).map(({ id }) => id);
    const all = await sheets(places);
    expect(all.filter(({ sheet }) => sheet.startsWith('Facts')).length).toBeGreaterThan(1);
    for (const { data } of all) expect(data.length * (data[0]?.length ?? 0) * 34).toBeLessThan(160_000);
  });
});
