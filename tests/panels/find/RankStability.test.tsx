import { act, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ranking } from '../../../src/analysis/ranking.ts';
import { stability } from '../../../src/analysis/stability.ts';
import { stabilityQuestion } from '../../../src/analysis/stabilityQuestion.ts';
import { type Criterion, DEFAULT_FINDING, type Finding, type Weights } from '../../../src/model/finding.ts';
import type { FamilyId } from '../../../src/model/ids.ts';
import type { Lang } from '../../../src/model/localized.ts';
import { RankStability } from '../../../src/panels/find/RankStability.tsx';
import { StabilityNote } from '../../../src/panels/find/StabilityNote.tsx';
import { store } from '../../../src/state/store.ts';
import { eachCriterion } from '../../analysis/someCandidates.ts';
import { anAtlas } from '../../make/anAtlas.ts';
import { seen, show } from '../show.tsx';

const asked: Finding = {
  ...DEFAULT_FINDING,
  needs: ['processed-aluminium', 'nonferrous-castings', 'plastics'] as FamilyId[],
  reference: { kind: 'spot', at: [113.2, 23.38] },
};
const only = (criterion: Criterion): Weights => ({ ...eachCriterion(() => 0), [criterion]: 100 });
const { regions } = anAtlas();

/** The lines of all nine and the note, as the ranking shows them. */
function shown(finding: Finding, lang: Lang = 'zh') {
  return show(
    <>
      {regions.map(({ id }) => (
        <section key={id} aria-label={id}>
          <RankStability region={id} />
        </section>
      ))}
      <StabilityNote />
    </>,
    { view: 'find', lang, finding },
  ).page;
}

const lineOf = (page: ReturnType<typeof shown>, id: string) => seen(page.getByRole('region', { name: id }));

describe('RankStability', () => {
  it('says how often a region comes first and between which ranks it stays', async () => {
    const page = shown(asked);
    const question = stabilityQuestion(anAtlas(), asked);
    if (question === null) throw new Error('nothing counts');
    const { rows } = stability(question);
    const first = ranking(anAtlas(), asked).ranked?.[0]?.candidate.region;
    await waitFor(() => expect(lineOf(page, first?.id ?? '')).toMatch(/^第一位 /));
    for (const { id, order } of regions) {
      const row = rows[order - 1];
      const ranks = row?.best === row?.worst ? `名次始终为 ${row?.best}` : `名次 ${row?.best}—${row?.worst}`;
      expect(lineOf(page, id)).toMatch(new RegExp(`^第一位 [<>]?\\d+%（2000 次抽样） · ${ranks}$`));
    }
  });

  it('says it in English, and all of the draws where one criterion counts alone', async () => {
    const page = shown({ ...asked, weights: only('size') }, 'en');
    await waitFor(() => expect(lineOf(page, 'foshan')).toBe('First in all 2,000 draws · rank 1 throughout'));
    expect(lineOf(page, 'guangzhou')).toBe('First in none of 2,000 draws · rank 2 throughout');
    expect(seen(page.getByRole('note', { name: 'Stability' }))).toContain('Only one criterion counts');
  });

  it('keeps the last answer while a change settles, says that it does, and then has the new one', async () => {
    const page = shown(asked);
    const line = () => page.getByRole('region', { name: 'zhanjiang' }).querySelector('p');
    await waitFor(() => expect(line()?.getAttribute('aria-busy')).toBe('false'));
    const before = seen(line());
    expect(before).toContain('第一位 0%');
    const near: Finding = {
      ...asked,
      weights: only('near'),
      reference: { kind: 'spot', at: [110.36, 21.27] },
    };
    act(() => store.setState(({ scene }) => ({ scene: { ...scene, finding: near } })));
    expect(line()?.getAttribute('aria-busy')).toBe('true');
    expect(seen(line())).toBe(before);
    await waitFor(() => expect(seen(line())).toBe('第一位 100%（2000 次抽样） · 名次始终为 1'));
    expect(line()?.getAttribute('aria-busy')).toBe('false');
  });

  it('says nothing where nothing is ranked', async () => {
    const page = shown({ ...asked, weights: eachCriterion(() => 0) });
    await waitFor(() => expect(lineOf(page, 'foshan')).toBe(''));
  });
});

describe('StabilityNote', () => {
  it('says how it was found, that it is worked out here, and what its percentage is', () => {
    const note = seen(shown(asked).getByRole('note', { name: '稳定性' }));
    expect(note).toContain('推算');
    expect(note).toContain('±20%');
    expect(note).toContain('抽样 2000 次');
    expect(note).toContain('不是预测');
  });

  it('says which facts are added and count, and that lists read in part count as a range', () => {
    const note = seen(shown(asked).getByRole('note', { name: '稳定性' }));
    expect(note).toContain('补充');
    expect(note).toContain('未收录不等于没有，按区间计');
  });
});
