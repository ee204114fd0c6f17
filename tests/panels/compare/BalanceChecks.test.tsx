// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { withMaterial, withTarget } from '../../../src/analysis/editScenario.ts';
import type { Scenario } from '../../../src/model/scenario.ts';
import { BalanceChecks } from '../../../src/panels/compare/BalanceChecks.tsx';
import { store } from '../../../src/state/store.ts';
import { anAtlas } from '../../make/anAtlas.ts';
import { seen, show, theRegion } from '../show.tsx';
import { PLAN } from './scenarioScreen.tsx';

function shown(now: Scenario, lang: 'zh' | 'en' = 'zh') {
  store.setState({ scenario: { now, past: [], future: [] } });
  return show(<BalanceChecks />, { lang });
}

describe('BalanceChecks', () => {
  it('lists all that holds of the plan, with the sum of its floors and what the gap is not', () => {
    shown(PLAN);
    expect(screen.getByText('13 项成立')).toBeTruthy();
    expect(seen(document.body)).toContain(
      '各区合计 >23200 亿元，全省 ≥28000 亿元。合计是下限，并不矛盾；两数之差 4800 亿元，不是待分配的数。',
    );
  });

  it('names 云浮 with what its target covers', () => {
    shown(withTarget(anAtlas(), PLAN, theRegion('yunfu').id, 10_000, '>'));
    expect(seen(document.body)).toContain('云浮（仅石材）：>10000 亿元（情景），行动计划为 >1000 亿元。');
  });

  it('marks names in Chinese as such on an English page', () => {
    const material = { region: theRegion('foshan').id, name: '气凝胶 X', family: null, sector: null };
    const { page } = shown(withMaterial(PLAN, material), 'en');
    expect(seen(page.container)).toContain('“气凝胶 X” in Foshan: choose a sector.');
    expect([...page.container.querySelectorAll('[lang="zh-CN"]')].map(seen)).toEqual(['气凝胶', '气凝胶']);
  });

  it('shows nothing without a scenario', () => {
    store.setState({ scenario: null });
    const { page } = show(<BalanceChecks />);
    expect(seen(page.container)).toBe('');
  });
});
