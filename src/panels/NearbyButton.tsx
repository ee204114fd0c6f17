import type { PickId } from '../model/finding.ts';
import { lookAround } from '../state/findActions.ts';
import { Button } from '../ui/Button.tsx';
import { useLanguage } from './useLanguage.ts';

interface NearbyButtonProps {
  readonly id: PickId;
  /** False where no position is known: then it says so instead. */
  readonly isPlaced?: boolean;
}

/** Leads to what lies around a place or area. */
export function NearbyButton({ id, isPlaced = true }: NearbyButtonProps) {
  const { w } = useLanguage();
  if (!isPlaced) return <p>{w.near.unplaced}</p>;
  const open = () => {
    lookAround({ kind: 'named', id });
    readTitle();
  };
  return <Button onClick={open}>{w.near.open}</Button>;
}

/** Moves the keyboard to what is read instead; its code may have to be fetched first. */
function readTitle(tries = TRIES): void {
  requestAnimationFrame(() => {
    const title = document.getElementById('panel-title');
    if (title !== null) title.focus({ preventScroll: true });
    else if (tries > 0) setTimeout(() => readTitle(tries - 1), 100);
  });
}

/** So often, a tenth of a second apart, what has to be fetched is looked for. */
const TRIES = 30;
