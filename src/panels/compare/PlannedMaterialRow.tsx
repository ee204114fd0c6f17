import { withMaterialAs, withoutPlanned } from '../../analysis/editScenario.ts';
import { LONGEST_NAME, type PlannedMaterial } from '../../model/scenario.ts';
import { editAndShow } from '../../state/editAndShow.ts';
import { scenarioWords } from '../../text/scenarioWords.ts';
import { useLanguage } from '../useLanguage.ts';
import { DraftField } from './DraftField.tsx';
import { KindSelects } from './KindSelects.tsx';
import { plainName } from './plainName.ts';
import { useDraft } from './useDraft.ts';

/** A material that the scenario adds: name, family and sector to be changed, or the whole of it removed. */
export function PlannedMaterialRow({ material }: { readonly material: PlannedMaterial }) {
  const { lang } = useLanguage();
  const w = scenarioWords(lang).materials;
  const { id, name } = material;
  const change = (part: Partial<Omit<PlannedMaterial, 'id'>>) =>
    editAndShow((scenario) => withMaterialAs(scenario, id, part));
  const draft = useDraft({
    current: name,
    judge: (text) => (plainName(text) === '' ? w.noName : ''),
    commit: (text) => change({ name: plainName(text) }),
  });
  return (
    <li className="material-row is-planned">
      <small>{w.added}</small>
      <DraftField label={`${w.name} ${name}`} draft={draft} maxLength={LONGEST_NAME} />
      <KindSelects of={name} value={material} onChoose={({ family, sector }) => change({ family, sector })} />
      <button
        type="button"
        className="text-button"
        aria-label={w.remove(name)}
        onClick={({ currentTarget }) => {
          currentTarget.closest('section')?.querySelector<HTMLElement>('.add-material input')?.focus();
          editAndShow((scenario) => withoutPlanned(scenario, id));
        }}
      >
        {w.removeShort}
      </button>
    </li>
  );
}
