import { useRef } from 'react';
import { CRITERIA, type Criterion, DEFAULT_WEIGHTS } from '../../model/finding.ts';
import { resetWeights, setWeight } from '../../state/findActions.ts';
import { Slider } from '../../ui/Slider.tsx';
import { GradeTag } from '../GradeTag.tsx';
import { CriterionSwatch } from './CriterionSwatch.tsx';
import { useCriterionNote } from './useCriterionNote.ts';
import { useFindWords } from './useFindWords.ts';
import { useRanking } from './useRanking.ts';

/** Added facts count, and are said to be added. */
const ADDED: ReadonlySet<Criterion> = new Set(['port', 'airport', 'rail', 'park']);

/** How much each criterion counts; one moved, the others rescale. */
export function WeightSliders() {
  const { f } = useFindWords();
  const note = useCriterionNote();
  const { finding, off } = useRanking();
  const { weights } = finding;
  const before = useRef(weights);
  const sum = CRITERIA.reduce((total, each) => total + weights[each], 0);
  const idle = CRITERIA.reduce((total, each) => total + (off.has(each) ? weights[each] : 0), 0);
  const isDefault = CRITERIA.every((each) => weights[each] === DEFAULT_WEIGHTS[each]);
  const move = (criterion: Criterion, value: number, isNew: boolean) => {
    if (isNew) before.current = weights;
    setWeight(criterion, value, isNew ? 'choice' : 'drag', before.current);
  };
  return (
    <section className="find-section" aria-labelledby="weights-title">
      <header>
        <h2 id="weights-title">{f.form.weights}</h2>
        <span>{f.form.sum(sum)}</span>
      </header>
      {sum === 0 ? <p>{f.rank.allZero}</p> : idle > 0 && idle < sum && <p>{f.form.idle(idle)}</p>}
      {CRITERIA.map((criterion) => (
        <Slider
          key={criterion}
          label={f.criterion[criterion]}
          mark={<CriterionSwatch criterion={criterion} />}
          tag={ADDED.has(criterion) && <GradeTag grade="added" />}
          value={weights[criterion]}
          max={100}
          text={String(weights[criterion])}
          note={note(criterion)}
          onMove={(value, isNew) => move(criterion, value, isNew)}
        />
      ))}
      {!isDefault && (
        <button type="button" className="text-button" onClick={resetWeights}>
          {f.form.reset}
        </button>
      )}
    </section>
  );
}
