import { describe, expect, it } from 'vitest';
import { dutiesOf } from '../../src/analysis/duties.ts';
import { anAtlas } from '../make/anAtlas.ts';

const { departments, measures } = anAtlas();

describe('dutiesOf', () => {
  it('gives every measure to its one lead, and every place of a participant once', () => {
    const all = departments.map(({ id }) => dutiesOf(id, measures));
    expect(all.flatMap(({ leads }) => leads.map(({ id }) => id)).sort()).toEqual(measures.map(({ id }) => id).sort());
    const participants = measures.reduce((sum, measure) => sum + measure.participants.length, 0);
    expect(all.reduce((sum, { takesPart }) => sum + takesPart.length, 0)).toBe(participants);
  });

  it('keeps the plan’s order: tasks, projects, safeguards', () => {
    const iit = departments.find(({ id }) => id === 'iit');
    const { leads } = dutiesOf(iit?.id ?? ('' as never), measures);
    expect(leads.map(({ id }) => id)).toEqual(
      measures.filter((measure) => leads.includes(measure)).map(({ id }) => id),
    );
    expect(leads).toHaveLength(10);
  });
});
