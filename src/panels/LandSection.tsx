import type { Figure } from '../model/figure.ts';
import type { Region } from '../model/region.ts';
import type { Grade } from '../text/term.ts';
import { FigureText } from './FigureText.tsx';
import { GradeTag } from './GradeTag.tsx';
import { Locator } from './Locator.tsx';
import { Section } from './Section.tsx';
import { useLanguage } from './useLanguage.ts';
import './LandSection.css';

/** Land area, people, and the target per square kilometre that follows from it. */
export function LandSection({ region }: { readonly region: Region }) {
  const { lang, w } = useLanguage();
  const { coverage } = region;
  return (
    <Section title={w.region.land}>
      <dl className="land">
        <Row name={w.region.area} figure={region.area} />
        <Row name={w.region.population} figure={region.population} />
        <Row
          name={`${w.region.intensity}${coverage.short === null ? '' : `（${coverage.short[lang]}）`}`}
          figure={region.intensity}
        />
      </dl>
    </Section>
  );
}

function Row({ name, figure }: { readonly name: string; readonly figure: Figure | null }) {
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
        <FigureText figure={figure} />
        <span>
          <Locator evidence={figure} /> <GradeTag grade={grade} />
        </span>
      </dd>
    </div>
  );
}
