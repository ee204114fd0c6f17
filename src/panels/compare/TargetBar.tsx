import type { Measured } from '../../analysis/comparand.ts';
import type { Figure } from '../../model/figure.ts';
import { FigureBar } from '../FigureBar.tsx';
import { useShownTable } from './tableContext.ts';

/** A target as a bar from zero, the largest of those shown at full length; where it is a floor the bar has an open end. */
export function TargetBar({ measured: { quantity } }: { readonly measured: Measured }) {
  const { columns } = useShownTable();
  if (quantity === null) return null;
  const full = Math.max(...columns.map(({ target }) => target.quantity?.value ?? 0));
  if (full <= 0) return null;
  return <FigureBar pieces={[{ ...quantity, id: 'target' as Figure['id'] }]} full={full} />;
}
