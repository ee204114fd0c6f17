import type { Direction } from '../../analysis/direction.ts';
import { nearWords } from '../../text/nearWords.ts';
import { useLanguage } from '../useLanguage.ts';

/** Where something lies as seen from the reference: an arrow and a word; north is up. */
export function DirectionSign({ direction }: { readonly direction: Direction | null }) {
  const { lang } = useLanguage();
  const w = nearWords(lang);
  if (direction === null) return <span className="direction">{w.noDirection}</span>;
  return (
    <span className="direction">
      <svg className="icon" width="12" height="12" viewBox="-8 -8 16 16" aria-hidden="true">
        <path d="M0 7V-6M-4.5 -1.5 0 -6 4.5 -1.5" transform={`rotate(${Math.round(direction.azimuth)})`} />
      </svg>
      {w.directions[direction.point]}
    </span>
  );
}
