import { sumOfTargets } from '../analysis/provinceTarget.ts';
import { figureKey, TARGET_SUM } from '../model/entryKey.ts';
import type { Figure } from '../model/figure.ts';
import { useAtlas } from '../state/hooks.ts';
import { figureText } from '../text/figure.ts';
import { TERMS } from '../text/term.ts';
import { Tag } from '../ui/Tag.tsx';
import { EntryLink } from './EntryLink.tsx';
import { FigureText } from './FigureText.tsx';
import { Filled } from './Filled.tsx';
import { GradeTag } from './GradeTag.tsx';
import { Locator } from './Locator.tsx';
import { useLanguage } from './useLanguage.ts';

/** The province's two headline figures: the target, and the outcome it starts from. */
export function ProvinceHead() {
  const { lang, w } = useLanguage();
  const atlas = useAtlas();
  const { revenueTarget, revenue2019 } = atlas.province;
  return (
    <header className="province-head">
      <h2>{w.table.province}</h2>
      <dl>
        <Headline name={w.table.provinceTarget} figure={revenueTarget} />
        <Headline name={w.table.provinceOutcome} figure={revenue2019} />
      </dl>
      <p>
        <Filled
          sentence={w.table.sum}
          parts={[
            <EntryLink key="sum" entry={TARGET_SUM}>
              {figureText(sumOfTargets(atlas), lang)}
            </EntryLink>,
            <EntryLink key="whole" entry={figureKey(revenueTarget.id)}>
              {figureText(revenueTarget, lang)}
            </EntryLink>,
          ]}
        />{' '}
        <GradeTag grade="derived" />
      </p>
    </header>
  );
}

function Headline({ name, figure }: { readonly name: string; readonly figure: Figure }) {
  const { lang } = useLanguage();
  return (
    <div>
      <dt>
        {name} <Tag look="solid">{TERMS.status[figure.status][lang]}</Tag>
      </dt>
      <dd>
        <EntryLink untabbed entry={figureKey(figure.id)}>
          <FigureText figure={figure} look="big" />
        </EntryLink>
        <span className="province-locator">
          <Locator evidence={figure} /> <GradeTag grade="plan" />
        </span>
      </dd>
    </div>
  );
}
