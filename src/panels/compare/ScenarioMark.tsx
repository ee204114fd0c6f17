import { countEdits } from '../../analysis/countEdits.ts';
import { isEmptyScenario, type Scenario } from '../../model/scenario.ts';
import { openComparePart } from '../../state/compareActions.ts';
import { useAtlasState } from '../../state/hooks.ts';
import { scenarioWords } from '../../text/scenarioWords.ts';
import { SENTENCE_GAP } from '../../text/sentenceGap.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useLanguage } from '../useLanguage.ts';

/** Says whose figures stand on the screen, in every part of it: the scenario's, or that they are the plan's after all. */
export function ScenarioMark({ scenario }: { readonly scenario: Scenario }) {
  const { lang, w: words } = useLanguage();
  const w = scenarioWords(lang);
  const { shows, part } = useAtlasState((state) => state.scene.comparing);
  const isPlan = isEmptyScenario(scenario);
  if (shows === 'base') return isPlan ? null : <p className="scenario-mark is-quiet">{w.hidden}</p>;
  if (isPlan) {
    return (
      <p className="scenario-mark is-quiet">
        {w.unchanged}
        {part !== 'scenario' && (
          <button type="button" className="text-button" onClick={() => openComparePart('scenario')}>
            {w.edit}
          </button>
        )}
      </p>
    );
  }
  const counts = countEdits(scenario);
  const kinds = (['targets', 'members', 'materials', 'sites', 'groups'] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => w.kinds[kind](counts[kind]));
  return (
    <p className="scenario-mark">
      <Icon name="warning" />
      <span>
        <b>{shows === 'change' ? w.change : w.standing}</b>
        {SENTENCE_GAP[lang]}
        <span className="scenario-mark-counts">{kinds.join(words.app.listMark)}</span>
      </span>
    </p>
  );
}
