import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../src/analysis/filterEntries.ts';
import { firstView, nextView } from '../../src/panels/sourcesView.ts';
import { anAtlas } from '../make/anAtlas.ts';

const evidence = anAtlas().province.revenueTarget;

describe('the view of the sources page', () => {
  it('opens at what is looked up', () => {
    expect(firstView(null).part).toBe('editions');
    expect(firstView('figure:foshan.area')).toMatchObject({ part: 'entries', entry: 'figure:foshan.area' });
    expect(firstView({ screen: 'table' }).filter).toEqual({ ...NO_FILTER, screen: 'table' });
    const filter = { ...NO_FILTER, status: 'target' } as const;
    expect(firstView({ entry: 'figure:foshan.area', filter })).toMatchObject({ entry: 'figure:foshan.area', filter });
    expect(firstView(evidence)).toMatchObject({
      part: 'sources',
      source: { id: 'plan-draft', item: evidence.locator },
    });
  });

  it('keeps the filter on the way to a source and back by hand, and drops it for an entry it could hide', () => {
    const filtered = firstView({ screen: 'table' });
    const there = nextView(filtered, { to: 'source', source: { id: evidence.source, item: null, from: null } });
    expect(nextView(there, { to: 'part', part: 'entries' }).filter.screen).toBe('table');
    expect(nextView(filtered, { to: 'entry', key: 'figure:foshan.area' }).filter).toEqual(NO_FILTER);
  });

  it('leads to the same entry again', () => {
    const once = nextView(firstView(null), { to: 'entry', key: 'figure:foshan.area' });
    expect(nextView(once, { to: 'entry', key: 'figure:foshan.area' }).turn).toBe(once.turn + 1);
  });
});
