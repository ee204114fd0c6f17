import { useId, useState } from 'react';
import { SHOWN_FIGURES } from '../../model/comparing.ts';
import { emptyScenario, isEmptyScenario } from '../../model/scenario.ts';
import { compare } from '../../state/compareActions.ts';
import { useAtlas, useAtlasState } from '../../state/hooks.ts';
import { editScenario } from '../../state/scenarioActions.ts';
import type { ScenarioSteps } from '../../state/store.ts';
import { compareWords } from '../../text/compareWords.ts';
import { scenarioWords } from '../../text/scenarioWords.ts';
import { Button } from '../../ui/Button.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { useLanguage } from '../useLanguage.ts';
import { ScenarioMark } from './ScenarioMark.tsx';
import { ScenarioName } from './ScenarioName.tsx';
import { UndoButtons } from './UndoButtons.tsx';
import './ScenarioBar.css';

/** Whose figures are shown; the scenario's name, undo and redo; and a mark that stands while figures are the scenario's. */
export function ScenarioBar() {
  const { lang } = useLanguage();
  const name = useId();
  const { shows, part } = useAtlasState((state) => state.scene.comparing);
  const steps = useAtlasState((state) => state.scenario);
  const w = compareWords(lang);
  const isAtWork =
    shows !== 'base' || part === 'scenario' || part === 'regroup' || (steps !== null && isTouched(steps));
  return (
    <>
      <div className="scenario-bar">
        <RadioGroup
          name={name}
          legend={w.shows}
          options={SHOWN_FIGURES.map((value) => ({ value, label: w.show[value] }))}
          value={shows}
          onChange={(value) => compare({ shows: value })}
        />
        {steps !== null && isAtWork && <Tools steps={steps} />}
      </div>
      {steps !== null && <ScenarioMark scenario={steps.now} />}
    </>
  );
}

function isTouched({ now, past, future }: ScenarioSteps): boolean {
  return past.length > 0 || future.length > 0 || !isEmptyScenario(now);
}

function Tools({ steps }: { readonly steps: ScenarioSteps }) {
  const { lang } = useLanguage();
  const atlas = useAtlas();
  const w = scenarioWords(lang);
  const [said, setSaid] = useState('');
  const isPlan = isEmptyScenario(steps.now);
  const toPlan = () => {
    if (isPlan) return;
    editScenario(({ name }) => ({ ...emptyScenario(atlas.edition.id), name }));
    setSaid(w.backAtPlan);
  };
  return (
    <>
      <ScenarioName name={steps.now.name} />
      <UndoButtons steps={steps} onSay={setSaid} />
      <Button className="scenario-to-plan" aria-disabled={isPlan} onClick={toPlan}>
        {w.toPlan}
      </Button>
      <LiveRegion text={said} />
    </>
  );
}
