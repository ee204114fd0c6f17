import { MOST_PICKS, type PickId } from '../model/finding.ts';
import { findPick } from '../model/findPick.ts';
import { togglePick } from '../state/findActions.ts';
import { useAtlas, useAtlasState } from '../state/hooks.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useLanguage } from './useLanguage.ts';
import './PickButton.css';

/** Puts something on the shortlist or takes it off: a star, hollow or solid. Says when the list takes no more. */
export function PickButton({ id }: { readonly id: PickId }) {
  const { lang, w } = useLanguage();
  const atlas = useAtlas();
  const picks = useAtlasState((state) => state.scene.finding.picks);
  const isPicked = picks.includes(id);
  const isFull = !isPicked && picks.length >= MOST_PICKS;
  const name = findPick(id, atlas)?.name[lang] ?? id;
  return (
    <IconButton
      icon="star"
      className="pick-button"
      label={isFull ? w.pick.full(name, MOST_PICKS) : w.pick[isPicked ? 'remove' : 'add'](name)}
      aria-pressed={isPicked}
      aria-disabled={isFull}
      onClick={() => togglePick(id)}
    />
  );
}
