import { type ComponentProps, type ComponentType, type ReactNode, useEffect, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { PaperSheet } from '../panels/PaperSheet.tsx';
import { useAtlasState } from '../state/hooks.ts';
import { afterNextPicture } from './afterNextPicture.ts';
import { MAP_APPROVAL } from './config.ts';
import { unfoldForPaper } from './unfoldForPaper.ts';

interface OnPaperProps {
  readonly latitude: () => number | null;
  /** As for the sheet. */
  readonly scores: ReactNode;
}

/**
 * The sheet of paper around the map, made when the page is printed and gone after. Its code is fetched as soon as the page
 * answers, since a browser that prints waits for nothing; until it is there the page prints as its columns stand.
 */
export function OnPaper({ latitude, scores }: OnPaperProps) {
  const [Sheet, setSheet] = useState<ComponentType<ComponentProps<typeof PaperSheet>> | null>(null);
  const [prints, setPrints] = useState(false);
  const loaded = useAtlasState((state) => state.atlas !== null);
  useEffect(() => fetchSheet((sheet) => setSheet(() => sheet)), []);
  useEffect(() => followPrinting(setPrints), []);
  if (!prints || !loaded || Sheet === null) return null;
  return (
    <>
      <Sheet latitude={latitude()} approval={MAP_APPROVAL} scores={scores} />
      <PaperRoot />
    </>
  );
}

/** Tells style sheets that the sheet is there, and whether more than it belongs on paper. */
function PaperRoot() {
  const more = useAtlasState(
    ({ scene, listing, unfolded }) =>
      scene.areas.length > 0 ||
      scene.site !== null ||
      scene.department !== null ||
      listing !== null ||
      unfolded.length > 0,
  );
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset['paper'] = more ? 'pages' : 'sheet';
    return () => {
      delete dataset['paper'];
    };
  }, [more]);
  return null;
}

function fetchSheet(then: (sheet: typeof PaperSheet) => void): () => void {
  let isOver = false;
  const callOff = afterNextPicture(() => {
    import('../panels/PaperSheet.tsx').then(
      (part) => {
        if (!isOver) then(part.PaperSheet);
      },
      (reason: unknown) => {
        reportError(reason);
      },
    );
  });
  return () => {
    isOver = true;
    callOff();
  };
}

/** In one step with the event: the sheet has to stand before the browser takes its picture. */
function followPrinting(onChange: (prints: boolean) => void): () => void {
  let fold: () => void = nothing;
  const before = () => {
    fold();
    fold = unfoldForPaper(document);
    flushSync(() => onChange(true));
  };
  const after = () => {
    fold();
    fold = nothing;
    onChange(false);
  };
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  return () => {
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
  };
}

function nothing(): void {
  // No list was opened.
}
