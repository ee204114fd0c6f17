import { useLayoutEffect, useRef } from 'react';

interface AdoptedElementProps {
  /** An element React did not make: it is moved here as it is, before the next picture. Null while the first page is written. */
  readonly element: HTMLElement | null;
  /** Names the place, so that the build finds it. */
  readonly name: string;
}

/** A place in the page for an element of the first document. */
export function AdoptedElement({ element, name }: AdoptedElementProps) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (element) place.current?.append(element);
  }, [element]);
  return <div ref={place} data-adopts={name} />;
}
