import { useState } from 'react';
import type { EntryFilter } from '../analysis/filterEntries.ts';
import { ENTRY_GROUPS, type Entry, type EntryGroup, type EntryKey } from '../model/entry.ts';
import { ENTRY_TERMS } from '../text/entryTerm.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { EntryRow } from './EntryRow.tsx';
import type { Move } from './sourcesView.ts';
import { useLanguage } from './useLanguage.ts';

interface EntryGroupsProps {
  readonly all: readonly Entry[];
  readonly shown: readonly Entry[];
  readonly asked: EntryKey | null;
  readonly filter: EntryFilter;
  readonly move: (move: Move) => void;
  readonly say: (text: string) => void;
}

/** Few entries stand open; many are folded by group, and a folded group is not made. */
export function EntryGroups({ all, shown, asked, ...ways }: EntryGroupsProps) {
  const { lang } = useLanguage();
  const [turned, setTurned] = useState<ReadonlySet<EntryGroup>>(new Set());
  const askedGroup = shown.find(({ key }) => key === asked)?.group;
  return ENTRY_GROUPS.map((group) => {
    const own = shown.filter((entry) => entry.group === group);
    if (own.length === 0) return null;
    const open = (shown.length <= FEW || group === askedGroup) !== turned.has(group);
    const turn = () =>
      setTurned(new Set(turned.has(group) ? [...turned].filter((each) => each !== group) : [...turned, group]));
    return (
      <section key={group} className="entries-group">
        <h3>
          <button type="button" aria-expanded={open} onClick={turn}>
            <Icon name={open ? 'down' : 'next'} size={12} />
            {ENTRY_TERMS.group[group][lang]} <small>{own.length}</small>
          </button>
        </h3>
        {open && <Rows all={all} shown={own} asked={asked} {...ways} />}
      </section>
    );
  });
}

/** So many entries need no folding. */
const FEW = 60;
/** So many rows of a group are made at first; the others when they are asked for. */
const STEP = 100;

/** The rows of a group around the one looked up, or from the first. */
function Rows({ all, shown, asked, ...ways }: EntryGroupsProps) {
  const { w } = useLanguage();
  const at = shown.findIndex(({ key }) => key === asked);
  const [from, setFrom] = useState(Math.max(0, at - STEP / 2));
  const [to, setTo] = useState(Math.max(0, at - STEP / 2) + STEP);
  const before = Math.min(from, STEP);
  const after = Math.min(Math.max(0, shown.length - to), STEP);
  return (
    <>
      {before > 0 && <Button onClick={() => setFrom(from - before)}>{w.entries.earlier(before)}</Button>}
      <ul>
        {shown.slice(from, to).map((entry) => (
          <EntryRow key={entry.key} entry={entry} all={all} asked={entry.key === asked} {...ways} />
        ))}
      </ul>
      {after > 0 && <Button onClick={() => setTo(to + after)}>{w.entries.later(after)}</Button>}
    </>
  );
}
