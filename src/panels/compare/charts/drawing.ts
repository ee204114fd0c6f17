import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/** The markup of a picture drawn apart from the page, so that what is saved does not depend on the width of the window. */
export function drawing(picture: ReactElement): string {
  const host = document.createElement('div');
  const root = createRoot(host);
  flushSync(() => root.render(picture));
  const svg = host.querySelector('svg');
  if (svg === null) throw new Error('There is no picture to save.');
  const markup = new XMLSerializer().serializeToString(svg);
  root.unmount();
  return markup;
}
