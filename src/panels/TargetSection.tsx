import { figureKey } from '../model/entryKey.ts';
import type { Region } from '../model/region.ts';
import { SENTENCE_GAP } from '../text/sentenceGap.ts';
import { TERMS } from '../text/term.ts';
import { Tag } from '../ui/Tag.tsx';
import { EntryLink } from './EntryLink.tsx';
import { FigureText } from './FigureText.tsx';
import { ForeignText } from './ForeignText.tsx';
import { GradeTag } from './GradeTag.tsx';
import { Locator } from './Locator.tsx';
import { Section } from './Section.tsx';
import { useLanguage } from './useLanguage.ts';
import './TargetSection.css';

/** The target with its sign, the plan's own qualifier word, its place in the plan, and what it covers. */
export function TargetSection({ region }: { readonly region: Region }) {
  const { lang, w } = useLanguage();
  const { target, coverage } = region;
  return (
    <Section title={w.region.target(target.year)} aside={<Tag look="solid">{TERMS.status[target.status][lang]}</Tag>}>
      <p className="target-figure">
        <EntryLink untabbed entry={figureKey(target.id)}>
          <FigureText figure={target} look="big" />
        </EntryLink>
        {coverage.short && <strong>{coverage.short[lang]}</strong>}
      </p>
      <p>
        {target.qualifierWord && (
          <>
            {w.region.planWord(target.qualifierWord[lang])}
            {lang !== 'zh' && (
              <>
                {' '}
                (<ForeignText text={target.qualifierWord.zh} />)
              </>
            )}{' '}
          </>
        )}
        <span className="target-locator">
          <Locator evidence={target} /> <GradeTag grade="plan" />
        </span>
      </p>
      <p className="target-covers">
        {w.region.covers}
        {w.app.colon}
        {coverage.text[lang]}
      </p>
      <p className="section-note">
        {w.region.notOutcome}
        {SENTENCE_GAP[lang]}
        {target.note?.[lang]}
      </p>
    </Section>
  );
}
