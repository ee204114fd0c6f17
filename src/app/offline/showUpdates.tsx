import { createRoot } from 'react-dom/client';
import { UpdateNotice } from '../../panels/offline/UpdateNotice.tsx';

/** Lets the page tell of a newer version, beside all else of it. Asked again it does nothing. */
export function showUpdates(onTake: () => Promise<boolean>): void {
  if (document.getElementById(PLACE) !== null) return;
  const place = document.createElement('div');
  place.id = PLACE;
  document.body.append(place);
  createRoot(place).render(<UpdateNotice onTake={onTake} />);
}

const PLACE = 'updates';
