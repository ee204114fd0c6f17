// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { AreaId } from '../../src/model/ids.ts';
import { EditionsPart } from '../../src/panels/compare/EditionsPart.tsx';
import { anAtlas } from '../make/anAtlas.ts';
import { atlasOf, secondEdition } from '../make/secondEdition.ts';
import { seen, show } from './show.tsx';

const rowsOf = (subject: string) => {
  const head = screen.getByRole('rowheader', { name: new RegExp(`^${subject}`) });
  const group = head.closest('tbody');
  if (!group) throw new Error(`no rows of ${subject}`);
  return within(group)
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => seen(cell)));
};

describe('EditionsPart', () => {
  it('sets the province beside itself, with sign, word, place and confidence, and says what is not collected', () => {
    show(<EditionsPart />);
    const [revenue, valueAdded] = rowsOf('全省');
    expect(revenue?.[1]).toContain('≥28000 亿元');
    expect(revenue?.[2]).toBe('未收集');
    expect(revenue?.[3]).toContain('与征求意见稿相同');
    expect(valueAdded?.[3]).toContain('6475 亿元');
    expect(valueAdded?.[3]).toContain('比征求意见稿少 925 亿元');
    expect(valueAdded?.[3]).toContain('可信度：中。');
    expect(screen.getByText(/征求意见稿 7400 亿元/)).toBeTruthy();
  });

  it('shows all nine where none is chosen, and a region that only another edition has', () => {
    const { page } = show(<EditionsPart />);
    expect(page.container.querySelectorAll('tbody')).toHaveLength(1 + 9 + 1);
    expect(rowsOf('中山')[0]).toEqual(['集群名称', '此版本无此区', '先进材料产业集群', '未收集']);
  });

  it('compares a chosen region with itself; of two bounds it counts no difference', () => {
    const { otherEditions } = atlasOf(secondEdition());
    show(<EditionsPart />, { areas: ['yunfu', '440600'] as AreaId[], lang: 'en' }, { otherEditions });
    const target = rowsOf('Yunfu')[1];
    expect(target?.[1]).toContain('>100 bn CNY');
    expect(target?.[2]).toContain('150 bn CNY');
    expect(target?.[2]).not.toContain('than the');
    expect(rowsOf('Foshan')[1]?.[2]).toContain('50 bn CNY more than the consultation draft');
  });

  it('opens a place of the mapped edition at its row and one of another at its source', async () => {
    const { user } = show(<EditionsPart />);
    await user.click(screen.getAllByRole('button', { name: '网页正文，写计划目标的一句' })[0] ?? document.body);
    const page = within(await screen.findByRole('dialog'));
    const title = anAtlas().sources.find(({ id }) => id === 'rev-2023-gz')?.title.zh ?? '';
    expect((await page.findAllByText(title)).length).toBeGreaterThan(0);
  });
});
