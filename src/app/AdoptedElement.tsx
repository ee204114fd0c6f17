import { useLayoutEffect, useRef } from 'react';

interface AdoptedElementProps {
  /** An element React did not make: it is moved here as it is, before the next picture. Null while the first page is written. */
  readonly element: HTMLElement | null;
  /** Names the place, so that the build finds it. */
  readonly name: string;
}

/** A place in the page for an element of the first document; where it stands there already it is not touched. */
export function AdoptedElement({ element, name }: AdoptedElementProps) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (element && element.parentElement !== place.current) place.current?.append(element);
  }, [element]);
  // A text, empty, of which React is told not to compare it: so it leaves alone what the first page has here.
  return (
    <div ref={place} data-adopts={name} suppressHydrationWarning>
      {''}
    </div>
  );
}
