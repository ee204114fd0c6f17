import { useState } from 'react';
import type { NamedScenario } from '../../model/namedScenario.ts';
import type { Scenario } from '../../model/scenario.ts';
import { isoDay } from '../../output/isoDay.ts';
import { useAtlasState } from '../../state/hooks.ts';
import { duplicateNamed, openNamed, removeNamed } from '../../state/shelfActions.ts';
import { type ShelfWords, shelfWords } from '../../text/shelfWords.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckRow } from '../../ui/CheckRow.tsx';
import { ForeignText } from '../ForeignText.tsx';
import { useLanguage } from '../useLanguage.ts';
import { ShelfRename } from './ShelfRename.tsx';

interface ShelfRowProps {
  readonly named: NamedScenario;
  /** Whether it stands in the table of differences. */
  readonly isCompared: boolean;
  readonly onCompare: (isCompared: boolean) => void;
  /** Says to readers who hear the page what was done. */
  readonly onSay: (said: string) => void;
}

/** A scenario on the shelf: what it changes, and what can be done with it. */
export function ShelfRow({ named: { id, saved, scenario }, isCompared, onCompare, onSay }: ShelfRowProps) {
  const { lang, w: common } = useLanguage();
  const w = shelfWords(lang);
  const now = useAtlasState((state) => state.scenario?.now ?? null);
  const [renames, setRenames] = useState(false);
  const { name } = scenario;
  const open = () => {
    openNamed(id);
    onSay(w.opened(name));
  };
  return (
    <li className="shelf-row">
      <CheckRow label={<ForeignText text={name} />} checked={isCompared} onChange={onCompare} />
      <p>
        {partsOf(scenario, w).join(common.app.semicolon)}
        {saved !== '' && (
          <>
            {common.app.semicolon}
            <time dateTime={saved}>{isoDay(new Date(saved))}</time>
          </>
        )}
        {now !== null && <HandMark scenario={scenario} now={now} />}
      </p>
      {renames ? (
        <ShelfRename id={id} name={name} onDone={() => setRenames(false)} />
      ) : (
        <div className="shelf-acts">
          <Button aria-label={w.openNamed(name)} onClick={open}>
            {w.open}
          </Button>
          <Act word={w.rename} label={w.renameNamed(name)} onClick={() => setRenames(true)} />
          <Act word={w.duplicate} label={w.duplicateNamed(name)} onClick={() => duplicateNamed(id)} />
          <Act word={w.remove} label={w.removeNamed(name)} onClick={() => removeNamed(id)} />
        </div>
      )}
    </li>
  );
}

interface ActProps {
  readonly word: string;
  /** The word with what it is done to. */
  readonly label: string;
  readonly onClick: () => void;
}

function Act({ word, label, onClick }: ActProps) {
  return (
    <button type="button" className="text-button" aria-label={label} onClick={onClick}>
      {word}
    </button>
  );
}

/** Says where it is the one in hand, or what the one in hand began as. */
function HandMark({ scenario, now }: { readonly scenario: Scenario; readonly now: Scenario }) {
  const { lang } = useLanguage();
  const w = shelfWords(lang);
  if (now.name !== scenario.name) return null;
  const isSame = JSON.stringify(now) === JSON.stringify(scenario);
  return <b className="shelf-mark">{isSame ? w.inHand : w.edited}</b>;
}

const PARTS = ['targets', 'members', 'added', 'dropped', 'sites', 'groups'] as const;

function partsOf(scenario: Scenario, w: ShelfWords): readonly string[] {
  const parts = PARTS.flatMap((part) => (scenario[part].length === 0 ? [] : [w.parts[part](scenario[part].length)]));
  return parts.length === 0 ? [w.nothing] : parts;
}
