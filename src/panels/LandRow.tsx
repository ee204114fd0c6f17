import { figureKey } from '../model/entryKey.ts';
import type { Figure } from '../model/figure.ts';
import type { Grade } from '../text/term.ts';
import { EntryLink } from './EntryLink.tsx';
import { FigureText } from './FigureText.tsx';
import { GradeTag } from './GradeTag.tsx';
import { Locator } from './Locator.tsx';
import { useLanguage } from './useLanguage.ts';
import './LandSection.css';

/** A figure of land or people with year, source and grade, or that it was not collected. Stands in a `dl`. */
export function LandRow({ name, figure }: { readonly name: string; readonly figure: Figure | null }) {
  const { w } = useLanguage();
  if (figure === null) {
    return (
      <div>
        <dt>{name}</dt>
        <dd className="land-missing">{w.region.missing}</dd>
      </div>
    );
  }
  const grade: Grade = figure.status === 'derived' ? 'derived' : 'added';
  return (
    <div>
      <dt>
        {name} {figure.year !== null && <small>{figure.year}</small>}
      </dt>
      <dd>
        <EntryLink untabbed entry={figureKey(figure.id)}>
          <FigureText figure={figure} />
        </EntryLink>
        <span>
          <Locator evidence={figure} /> <GradeTag grade={grade} />
        </span>
      </dd>
    </div>
  );
}
