import type { Atlas } from '../model/atlas.ts';
import type { Edition } from '../model/source.ts';
import type { Grade } from '../text/term.ts';
import { GradeTag } from './GradeTag.tsx';
import { useLanguage } from './useLanguage.ts';

/** Which edition is mapped, which are not, and what the three grades mean. */
export function EditionsPart({ atlas }: { readonly atlas: Atlas }) {
  const { w } = useLanguage();
  const others = atlas.editions.filter((edition) => edition.id !== atlas.edition.id);
  return (
    <>
      <h3>{w.sources.edition}</h3>
      <EditionEntry edition={atlas.edition} />
      {others.length > 0 && <h3>{w.sources.otherEditions}</h3>}
      {others.map((edition) => (
        <EditionEntry key={edition.id} edition={edition} />
      ))}
      <h3>{w.sources.grades}</h3>
      <Grades />
    </>
  );
}

function EditionEntry({ edition }: { readonly edition: Edition }) {
  const { lang, w } = useLanguage();
  return (
    <div className="sources-edition">
      <p>
        <strong>{edition.title[lang]}</strong> {w.top.edition(edition.state[lang], edition.period)}
      </p>
      {edition.note && <p className="sources-note">{edition.note[lang]}</p>}
    </div>
  );
}

function Grades() {
  const { w } = useLanguage();
  const grades: readonly (readonly [Grade, string])[] = [
    ['plan', w.sources.gradePlan],
    ['derived', w.sources.gradeDerived],
    ['added', w.sources.gradeAdded],
  ];
  return (
    <>
      <ul className="sources-grades">
        {grades.map(([grade, meaning]) => (
          <li key={grade}>
            <GradeTag grade={grade} /> {meaning}
          </li>
        ))}
      </ul>
      <p className="sources-note">{w.sources.paraphrase}</p>
    </>
  );
}
