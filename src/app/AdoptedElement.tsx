import { useLayoutEffect, useRef } from 'react';

interface AdoptedElementProps {
  /** An element React did not make: it is moved here as it is, before the next picture. */
  readonly element: HTMLElement;
  readonly className?: string;
}

/** A place in the page for an element of the first document. */
export function AdoptedElement({ element, className }: AdoptedElementProps) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    place.current?.append(element);
  }, [element]);
  return <div ref={place} className={className} />;
}
