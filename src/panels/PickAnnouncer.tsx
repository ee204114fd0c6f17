import { useState } from 'react';
import type { PickId } from '../model/finding.ts';
import { findPick } from '../model/findPick.ts';
import { useAtlas, useAtlasState } from '../state/hooks.ts';
import { LiveRegion } from '../ui/LiveRegion.tsx';
import { useLanguage } from './useLanguage.ts';

/** Tells readers who hear the page what was put on the shortlist or taken off, by whatever means; of a whole list that came nothing. */
export function PickAnnouncer() {
  const { lang, w } = useLanguage();
  const atlas = useAtlas();
  const picks = useAtlasState((state) => state.scene.finding.picks);
  const [told, setTold] = useState<Told>({ picks, id: null });
  if (told.picks !== picks) setTold({ picks, id: theOneChanged(told.picks, picks) });
  const { id } = told;
  const name = id === null ? null : (findPick(id, atlas)?.name[lang] ?? id);
  return (
    <LiveRegion
      text={name === null || id === null ? '' : w.pick.announce(name, told.picks.includes(id), told.picks.length)}
    />
  );
}

interface Told {
  readonly picks: readonly PickId[];
  /** What was added to them or is gone from them; null where it was not one thing alone. */
  readonly id: PickId | null;
}

function theOneChanged(before: readonly PickId[], after: readonly PickId[]): PickId | null {
  const changed = [...before.filter((id) => !after.includes(id)), ...after.filter((id) => !before.includes(id))];
  return changed.length === 1 ? (changed[0] ?? null) : null;
}
