// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { findFrame } from '../../../src/cartography/findFrame.ts';
import { DEFAULT_WEIGHTS, type Finding } from '../../../src/model/finding.ts';
import { ScoreLegend } from '../../../src/panels/find/ScoreLegend.tsx';
import { cssColor } from '../../../src/tokens/tokenNames.ts';
import { aFinding } from '../../make/aFinding.ts';
import { anAtlas } from '../../make/anAtlas.ts';
import { aScene } from '../../make/aScene.ts';
import { seen, show } from '../show.tsx';

const finding = aFinding();

test('names five classes of scores, and that the lower end decides', () => {
  show(<ScoreLegend />, { view: 'find', finding });
  expect(screen.getAllByRole('listitem').map((row) => seen(row).trim())).toEqual([
    '<25',
    '25–39',
    '40–54',
    '55–74',
    '≥75',
  ]);
  expect(seen(screen.getByRole('region', { name: '得分' }))).toContain('按下界');
});

test('has every colour that the map has, in the order of the scores', () => {
  show(<ScoreLegend />, { view: 'find', finding });
  const colors = screen.getAllByRole('listitem').map((row) => row.querySelector('rect')?.getAttribute('fill'));
  const { areas } = findFrame(anAtlas(), aScene({ view: 'find', finding }), 'province');
  for (const { paint } of areas) if (paint !== null) expect(colors).toContain(cssColor(paint.fill));
});

test('says so where nothing is coloured', () => {
  const weights = Object.fromEntries(Object.keys(DEFAULT_WEIGHTS).map((each) => [each, 0])) as Finding['weights'];
  const { page } = show(<ScoreLegend />, { view: 'find', finding: { ...finding, weights }, lang: 'en' });
  expect(seen(page.container)).toBe('No weight counts, so nothing is coloured');
});
