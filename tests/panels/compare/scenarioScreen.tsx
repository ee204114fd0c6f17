import { screen, within } from '@testing-library/react';
import { DEFAULT_COMPARING } from '../../../src/model/comparing.ts';
import type { Lang } from '../../../src/model/localized.ts';
import { emptyScenario } from '../../../src/model/scenario.ts';
import { ScenarioBar } from '../../../src/panels/compare/ScenarioBar.tsx';
import { ScenarioPart } from '../../../src/panels/compare/ScenarioPart.tsx';
import { type ScenarioSteps, store } from '../../../src/state/store.ts';
import { anAtlas } from '../../make/anAtlas.ts';
import { seen, show } from '../show.tsx';

export const PLAN = emptyScenario(anAtlas().edition.id);

/** Shows the scenario part under its bar, with a scenario that changes nothing. */
export function showScenario(lang: Lang = 'zh') {
  store.setState({ scenario: { now: PLAN, past: [], future: [] }, placing: null, placingName: '' });
  return show(
    <>
      <ScenarioBar />
      <ScenarioPart />
    </>,
    { lang, view: 'compare', comparing: { ...DEFAULT_COMPARING, part: 'scenario' } },
  );
}

/** The scenario in hand and the steps around it. @throws where there is none */
export function steps(): ScenarioSteps {
  const { scenario } = store.getState();
  if (scenario === null) throw new Error('no scenario');
  return scenario;
}

/** The checks of the scenario. */
export function balance(): HTMLElement {
  return screen.getByRole('region', { name: '平衡核对' });
}

/** Whether a check fails, is to be looked at, or holds. */
export function levelOf(check: string): string | null | undefined {
  return within(balance())
    .getAllByRole('listitem', { hidden: true })
    .find((item) => seen(item).includes(check))
    ?.getAttribute('data-level');
}

/** A part of the form and what unfolds it. @throws where it does not fold */
export function fold(name: string): { readonly section: HTMLElement; readonly summary: HTMLElement } {
  const section = screen.getByRole('region', { name });
  const summary = section.querySelector('summary');
  if (!summary) throw new Error(`${name} does not fold`);
  return { section, summary };
}

/** What stands under a field. */
export function saidOf(field: HTMLElement): string {
  return seen(document.getElementById(field.getAttribute('aria-describedby') ?? ''));
}
