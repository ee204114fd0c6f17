import type { ComponentType } from 'react';
import { Button } from '../ui/Button.tsx';
import { useFetched } from '../ui/useFetched.ts';

interface LazyPartProps {
  /** As for `useFetched`. */
  readonly fetch: () => Promise<ComponentType>;
  readonly isTurn?: boolean;
  readonly words: { readonly loading: string; readonly unloaded: string; readonly retry: string };
}

/** A part of the page whose code comes when it is wanted; a sentence until then, and a way to try again where it does not come. */
export function LazyPart({ fetch, isTurn = true, words }: LazyPartProps) {
  const { part: Part, failed, retry } = useFetched(fetch, isTurn);
  if (Part !== null) return <Part />;
  if (!failed) return <p className="part-note">{words.loading}</p>;
  return (
    <p className="part-note" role="status">
      {words.unloaded} <Button onClick={retry}>{words.retry}</Button>
    </p>
  );
}
