import { CRITERION_RANGES, type CriterionRange } from '../../analysis/criterionRange.ts';
import { CRITERIA } from '../../model/finding.ts';
import type { Lang } from '../../model/localized.ts';
import { figureText } from '../../text/figure.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { CriterionSwatch } from './CriterionSwatch.tsx';
import { useFindWords } from './useFindWords.ts';

/** How scores are made: unit, direction and range of each criterion, and what a score is not. */
export function ScoringNotes() {
  const { lang, f } = useFindWords();
  return (
    <section className="find-section find-how">
      <Disclosure summary={f.form.how}>
        <p>{f.form.formula}</p>
        <dl>
          {CRITERIA.map((criterion) => {
            const range = CRITERION_RANGES[criterion];
            return (
              <div key={criterion}>
                <dt>
                  <CriterionSwatch criterion={criterion} />
                  {f.criterion[criterion]}
                </dt>
                <dd>{f.form.rule[criterion](ofScale(range.none, range, lang), ofScale(range.full, range, lang))}</dd>
              </div>
            );
          })}
        </dl>
        {f.form.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </Disclosure>
      <p>{f.form.advice}</p>
    </section>
  );
}

function ofScale(value: number, { unit }: CriterionRange, lang: Lang): string {
  return unit === 'share' || (value === 0 && unit !== 'km')
    ? String(value)
    : figureText({ value, unit, qualifier: '=', status: 'derived' }, lang);
}
