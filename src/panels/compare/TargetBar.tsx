import type { Measured } from '../../analysis/comparand.ts';
import type { Figure } from '../../model/figure.ts';
import { FigureBar } from '../FigureBar.tsx';

interface TargetBarProps {
  readonly measured: Measured;
  /** The largest target of those shown. */
  readonly full: number;
}

/** A target as a bar from zero, the largest of those shown at full length; where it is a floor the bar has an open end. */
export function TargetBar({ measured: { quantity }, full }: TargetBarProps) {
  if (quantity === null || full <= 0) return null;
  return <FigureBar pieces={[{ ...quantity, id: 'target' as Figure['id'] }]} full={full} />;
}
