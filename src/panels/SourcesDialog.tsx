import { useEffect, useRef } from 'react';
import type { Atlas } from '../model/atlas.ts';
import type { Evidence } from '../model/figure.ts';
import type { Edition } from '../model/source.ts';
import { useAtlasState } from '../state/hooks.ts';
import type { Grade } from '../text/term.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { GradeTag } from './GradeTag.tsx';
import { SourceEntry } from './SourceEntry.tsx';
import { useLanguage } from './useLanguage.ts';
import './SourcesDialog.css';

interface SourcesDialogProps {
  readonly open: boolean;
  /** The item a reader asked about: its source opens marked and in view. */
  readonly evidence: Evidence | null;
  readonly onClose: () => void;
}

/** Which edition is mapped, what the three grades mean, and every source with its licence and place. */
export function SourcesDialog({ open, evidence, onClose }: SourcesDialogProps) {
  const { w } = useLanguage();
  const atlas = useAtlasState((state) => state.atlas);
  return (
    <Dialog open={open && atlas !== null} title={w.sources.title} closeLabel={w.dialog.close} onClose={onClose}>
      {atlas && <SourcesPage atlas={atlas} evidence={evidence} />}
    </Dialog>
  );
}

function SourcesPage({ atlas, evidence }: { readonly atlas: Atlas; readonly evidence: Evidence | null }) {
  const { w } = useLanguage();
  const asked = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (evidence) asked.current?.scrollIntoView({ block: 'center' });
  }, [evidence]);
  const others = atlas.editions.filter((edition) => edition.id !== atlas.edition.id);
  return (
    <div className="sources">
      <h3>{w.sources.edition}</h3>
      <EditionEntry edition={atlas.edition} />
      {others.length > 0 && <h3>{w.sources.otherEditions}</h3>}
      {others.map((edition) => (
        <EditionEntry key={edition.id} edition={edition} />
      ))}
      <h3>{w.sources.grades}</h3>
      <Grades />
      <h3>{w.sources.list}</h3>
      <ul className="sources-list">
        {atlas.sources.map((source) => {
          const isAsked = source.id === evidence?.source;
          return (
            <li key={source.id} ref={isAsked ? asked : null} className={isAsked ? 'is-asked' : ''}>
              <SourceEntry source={source} asked={isAsked ? evidence : null} />
            </li>
          );
        })}
      </ul>
    </div>
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
