import { describe, expect, it } from 'vitest';
import { entries } from '../../src/analysis/entries.ts';
import { type EntryFilter, filterEntries, NO_FILTER } from '../../src/analysis/filterEntries.ts';
import type { SourceId } from '../../src/model/ids.ts';
import { entryWords } from '../../src/text/entry.ts';
import { anAtlas } from '../make/anAtlas.ts';

const all = entries(anAtlas());
const ask = (part: Partial<EntryFilter>) =>
  filterEntries(all, { ...NO_FILTER, ...part }, (entry) => entryWords(entry, 'zh'));

describe('filterEntries', () => {
  it('lets everything through where nothing is asked', () => {
    expect(ask({})).toEqual(all);
    expect(ask({ text: '   ' })).toEqual(all);
  });

  it('asks for targets: the nine, and those of the province', () => {
    const targets = ask({ status: 'target' }).map(({ id }) => id);
    expect(targets).toContain('foshan.revenue-target');
    expect(targets).toContain('province.rd-share-target');
    expect(targets).not.toContain('province.revenue.2019');
  });

  it('combines what is asked', () => {
    const found = ask({ kind: 'figure', screen: 'table', text: '佛山' }).map(({ id }) => id);
    expect(found).toEqual(['foshan.revenue-target', 'foshan.intensity', 'foshan.material-count']);
  });

  it('finds by source, by words in both languages, in full width and capitals', () => {
    expect(ask({ source: 'ourairports' as SourceId }).length).toBeGreaterThan(0);
    expect(ask({ text: 'FOSHAN 6000' }).map(({ id }) => id)).toContain('foshan.revenue-target');
    expect(ask({ text: '６０００　亿元' }).map(({ id }) => id)).toContain('foshan.revenue-target');
  });

  it('finds nothing for markup, emoji and texts of 10 000 characters, and takes no harm', () => {
    expect(ask({ text: '<b>佛山</b>' })).toEqual([]);
    expect(ask({ text: '🧱' })).toEqual([]);
    expect(ask({ text: 'x'.repeat(10_000) })).toEqual([]);
  });
});
