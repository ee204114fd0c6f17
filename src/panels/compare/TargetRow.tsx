import { useRef } from 'react';
import { withTarget } from '../../analysis/editScenario.ts';
import { readTarget, type TargetReading } from '../../analysis/readTarget.ts';
import type { Lang } from '../../model/localized.ts';
import type { Region } from '../../model/region.ts';
import { SCENARIO_QUALIFIERS, type ScenarioQualifier, type TargetEdit } from '../../model/scenario.ts';
import { editAndShow } from '../../state/editAndShow.ts';
import { figureParts, figureText } from '../../text/figure.ts';
import { scenarioWords } from '../../text/scenarioWords.ts';
import { FigureText } from '../FigureText.tsx';
import { useLanguage } from '../useLanguage.ts';
import { DraftField } from './DraftField.tsx';
import { useDraft } from './useDraft.ts';

interface TargetRowProps {
  readonly region: Region;
  /** Undefined while the target is the plan's. */
  readonly edit: TargetEdit | undefined;
}

/** A region's target: its sign and number to be changed, the plan's beside it, and the way back to that. */
export function TargetRow({ region, edit }: TargetRowProps) {
  const { lang } = useLanguage();
  const w = scenarioWords(lang);
  const name = region.name[lang];
  const { value, qualifier } = edit ?? region.target;
  const field = useRef<HTMLInputElement>(null);
  const draft = useDraft({
    current: figureParts({ ...region.target, value }, lang).number,
    judge: (text) => {
      const reading = readTarget(text, lang);
      return reading.kind === 'refused' ? w.targets.faults[reading.why] : '';
    },
    commit: (text) => {
      const reading = readTarget(text, lang);
      if (reading.kind === 'target') set(reading.value, reading.qualifier ?? qualifier);
    },
  });
  const set = (to: number, sign: TargetEdit['qualifier'] | Region['target']['qualifier']) =>
    editAndShow((scenario, atlas) => withTarget(atlas, scenario, region.id, to, scenarioSign(sign)));
  const restore = () => {
    set(region.target.value, region.target.qualifier);
    draft.drop();
    field.current?.focus();
  };
  return (
    <li className={edit === undefined ? 'target-row' : 'target-row is-edited'}>
      <span className="target-name">
        {name} {region.coverage.short && <small>{region.coverage.short[lang]}</small>}
      </span>
      <select
        className="scenario-select"
        aria-label={w.targets.sign(name)}
        value={qualifier}
        onChange={({ currentTarget }) => set(value, scenarioSign(currentTarget.value))}
      >
        {SCENARIO_QUALIFIERS.map((sign) => (
          <option key={sign} value={sign}>
            {w.targets.signs[sign]}
          </option>
        ))}
      </select>
      <DraftField
        ref={field}
        label={w.targets.value(name)}
        draft={draft}
        note={draft.text === null ? '' : noteOf(draft.text, qualifier, lang)}
        unit={w.targets.unit}
      />
      <span className="target-plan">
        {w.plan} <FigureText figure={region.target} />
      </span>
      {(edit !== undefined || draft.fault !== '') && (
        <button type="button" className="text-button" aria-label={w.targets.restore(name)} onClick={restore}>
          {w.restore}
        </button>
      )}
    </li>
  );
}

/** What a text that is more than digits is read as; what it leaves open is as it was. */
function noteOf(text: string, qualifier: Region['target']['qualifier'], lang: Lang): string {
  const reading: TargetReading = readTarget(text, lang);
  if (reading.kind === 'refused' || /^\s*\d+(\.\d+)?\s*$/.test(text)) return '';
  const figure = {
    value: reading.value,
    unit: 'yi-cny',
    qualifier: reading.qualifier ?? qualifier,
    status: 'scenario',
  } as const;
  return scenarioWords(lang).targets.readAs(figureText(figure, lang));
}

/** The plan states no upper bounds; should an edition do so, its number is taken as stated. */
function scenarioSign(sign: string): ScenarioQualifier {
  return SCENARIO_QUALIFIERS.find((each) => each === sign) ?? '=';
}
