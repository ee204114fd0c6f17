import { LONGEST_NAME } from '../../model/scenario.ts';
import { editScenario } from '../../state/scenarioActions.ts';
import { scenarioWords } from '../../text/scenarioWords.ts';
import { useLanguage } from '../useLanguage.ts';
import { DraftField } from './DraftField.tsx';
import { plainName } from './plainName.ts';
import { useDraft } from './useDraft.ts';

/** What the scenario in hand is called; it may have no name. */
export function ScenarioName({ name }: { readonly name: string }) {
  const { lang } = useLanguage();
  const w = scenarioWords(lang);
  const draft = useDraft({
    current: name,
    judge: () => '',
    commit: (text) => editScenario((scenario) => ({ ...scenario, name: plainName(text) })),
  });
  return <DraftField label={w.name} draft={draft} placeholder={w.unnamed} maxLength={LONGEST_NAME} />;
}
