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
  return <Button onClick={() => lookAround({ kind: 'named', id })}>{w.near.open}</Button>;
}
