// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CircleLegend } from '../../src/panels/CircleLegend.tsx';
import { ColorModes } from '../../src/panels/ColorModes.tsx';
import { store } from '../../src/state/store.ts';
import { seen, show } from './show.tsx';

const ranges = () => screen.getAllByRole('listitem').map((row) => seen(row.querySelector('.class-range')));

describe('ColorModes', () => {
  it('offers four modes, one chosen', async () => {
    const { user } = show(<ColorModes />);
    expect(screen.getAllByRole('radio')).toHaveLength(4);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: '首列类别' }).checked).toBe(true);
    await user.click(screen.getByRole('radio', { name: '目标规模（五级）' }));
    expect(store.getState().scene.color).toBe('target');
  });

  it('prints the fixed breaks of the mode', () => {
    show(<ColorModes />, { color: 'target' });
    expect(ranges()).toEqual(['<1100', '1100—1800', '1800—3000', '3000—5500', '≥5500']);
    show(<ColorModes />, { color: 'intensity' });
    expect(ranges()).toEqual(['<0.09', '0.09—0.20', '0.20—0.45', '0.45—1.30', '≥1.30']);
    show(<ColorModes />, { color: 'sector-target', lang: 'en' });
    expect(ranges()).toEqual(['<180', '180–300', '≥300']);
  });

  it('says that first-listed is an order, not a judgement', () => {
    const { page } = show(<ColorModes />);
    expect(seen(page.container)).toContain('不是评判');
  });
});

describe('CircleLegend', () => {
  it('shows circles of 6000, 3000 and 1000', () => {
    show(<CircleLegend />);
    expect(screen.getByRole('img', { name: /6000、3000、1000 亿元/ })).toBeTruthy();
  });

  it('is absent where the mode draws no circles', () => {
    show(<CircleLegend />, { color: 'intensity' });
    expect(screen.queryByRole('img')).toBeNull();
  });
});
