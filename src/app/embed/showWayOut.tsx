import { createRoot } from 'react-dom/client';
import { WayOut } from './WayOut.tsx';

/** Puts the way out of an embedded page at the end of its bar. */
export function showWayOut(page: Document): void {
  const place = page.createElement('div');
  page.body.append(place);
  createRoot(place).render(<WayOut />);
}
