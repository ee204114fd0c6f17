import type { Figure } from '../model/figure.ts';
import './FigureBar.css';

interface FigureBarProps {
  /** One piece, or those that lie side by side in the bar. */
  readonly pieces: readonly Pick<Figure, 'id' | 'value' | 'qualifier'>[];
  /** The value that the full length stands for. */
  readonly full: number;
  /** `solid`: what has been; `hollow`: what is aimed at. */
  readonly look?: 'solid' | 'hollow';
}

/** A bar from zero. A floor ends in », a stated value ends flat. Decorative: the figure stands beside it. */
export function FigureBar({ pieces, full, look = 'solid' }: FigureBarProps) {
  const isOpen = pieces.some(({ qualifier }) => qualifier === '>=' || qualifier === '>');
  const sum = pieces.reduce((total, { value }) => total + value, 0);
  return (
    <span className={isOpen ? 'figure-bar is-open' : 'figure-bar'} aria-hidden="true">
      <span className={`figure-bar-line is-${look}`} style={{ width: `${(sum / full) * 100}%` }}>
        {pieces.map(({ id, value }) => (
          <i key={id} style={{ flexGrow: value }} />
        ))}
      </span>
    </span>
  );
}
