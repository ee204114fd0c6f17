import { type SyntheticEvent, useId, useRef, useState } from 'react';
import { withMaterial } from '../../analysis/editScenario.ts';
import type { Region } from '../../model/region.ts';
import { LONGEST_NAME, MOST_PLANNED, type PlannedMaterial } from '../../model/scenario.ts';
import { editAndShow } from '../../state/editAndShow.ts';
import { scenarioWords } from '../../text/scenarioWords.ts';
import { Button } from '../../ui/Button.tsx';
import { useLanguage } from '../useLanguage.ts';
import { KindSelects } from './KindSelects.tsx';
import { plainName } from './plainName.ts';

interface AddMaterialProps {
  readonly region: Region;
  /** How many materials the scenario adds already, over all regions. */
  readonly added: number;
}

/** The form in which a region is given a material the plan does not name for it. */
export function AddMaterial({ region, added }: AddMaterialProps) {
  const { lang } = useLanguage();
  const w = scenarioWords(lang).materials;
  const note = useId();
  const field = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  const [kind, setKind] = useState(NO_KIND);
  const [tried, setTried] = useState(false);
  const isFull = added >= MOST_PLANNED;
  const fault = !tried ? '' : isFull ? w.full(MOST_PLANNED) : plainName(name) === '' ? w.noName : '';
  const add = (event: SyntheticEvent) => {
    event.preventDefault();
    field.current?.focus();
    const isOk = !isFull && plainName(name) !== '';
    setTried(!isOk);
    if (!isOk) return;
    editAndShow((scenario) => withMaterial(scenario, { region: region.id, name: plainName(name), ...kind }));
    setName('');
    setKind(NO_KIND);
  };
  const label = w.newName(region.name[lang]);
  return (
    <form className="add-material" aria-label={w.addTo(region.name[lang])} onSubmit={add}>
      <span className="draft-field">
        <input
          ref={field}
          type="text"
          aria-label={label}
          aria-describedby={note}
          aria-invalid={fault !== ''}
          placeholder={w.name}
          autoComplete="off"
          maxLength={LONGEST_NAME}
          data-at-rest={name === ''}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <span id={note} className="draft-field-note is-fault" role="status">
          {fault}
        </span>
      </span>
      <KindSelects of={label} value={kind} onChoose={({ family, sector }) => setKind({ family, sector })} />
      <Button icon="plus" onClick={add}>
        {w.add}
      </Button>
    </form>
  );
}

const NO_KIND: Pick<PlannedMaterial, 'family' | 'sector'> = { family: null, sector: null };
