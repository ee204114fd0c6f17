import type { KeyboardEvent } from 'react';
import { compareAreas } from '../../state/compareActions.ts';
import { openPart } from '../../state/findActions.ts';
import { Button } from '../../ui/Button.tsx';
import { PanelBody } from '../PanelBody.tsx';
import { PanelFoot } from '../PanelFoot.tsx';
import { RankAnnouncer } from './RankAnnouncer.tsx';
import { RankHead } from './RankHead.tsx';
import { RankNotes } from './RankNotes.tsx';
import { RankRow } from './RankRow.tsx';
import { StabilityNote } from './StabilityNote.tsx';
import { useFindWords } from './useFindWords.ts';
import { useRanking } from './useRanking.ts';
import './RankPart.css';

/** The nine in the order of how well they answer what is asked, each with its reasons. */
export function RankPart() {
  const { f } = useFindWords();
  const { ranked, counted } = useRanking();
  return (
    <>
      <PanelBody>
        <RankHead />
        <RankNotes />
        {ranked !== null && counted !== null && (
          <>
            <ol className="rank-list" onKeyDown={moveBetweenRows}>
              {ranked.map((each) => (
                <RankRow key={each.candidate.region.id} ranked={each} counted={counted} />
              ))}
            </ol>
            <div className="rank-foot">
              <StabilityNote />
              <p>{f.rank.byLower}</p>
              <p>{f.form.advice}</p>
            </div>
          </>
        )}
      </PanelBody>
      <PanelFoot>
        <CompareFirst />
        <Button onClick={() => openPart('list')}>{f.rank.toList}</Button>
      </PanelFoot>
      <RankAnnouncer />
    </>
  );
}

/** The first three beside each other. */
function CompareFirst() {
  const { f } = useFindWords();
  const { ranked } = useRanking();
  if (ranked === null || ranked.length === 0) return null;
  const first = ranked.slice(0, 3).map(({ candidate }) => candidate.region.id);
  return <Button onClick={() => compareAreas(first)}>{f.rank.compareFirst(first.length)}</Button>;
}

/** Up and down go from the name of a row to that of the next. */
function moveBetweenRows(event: KeyboardEvent<HTMLOListElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const names = [...event.currentTarget.querySelectorAll<HTMLElement>('.rank-open')];
  const at = names.findIndex((name) => name.matches(':focus'));
  if (step === undefined || at === -1) return;
  event.preventDefault();
  names[at + step]?.focus();
}
