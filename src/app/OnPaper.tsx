import { type ComponentProps, type ComponentType, type ReactNode, useEffect, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { PaperSheet } from '../panels/PaperSheet.tsx';
import { useAtlasState } from '../state/hooks.ts';
import { useFetched } from '../ui/useFetched.ts';
import { afterNextPicture } from './afterNextPicture.ts';
import { MAP_APPROVAL } from './config.ts';
import { isListRead } from './isListRead.ts';
import { unfoldForPaper } from './unfoldForPaper.ts';

interface OnPaperProps {
  readonly latitude: () => number | null;
  /** As for the sheet. */
  readonly scores: ReactNode;
}

/**
 * The sheet of paper around the map, or the brief of the shortlist while that is read; made when the page is printed and
 * gone after. Its code is fetched as soon as the page answers, since a browser that prints waits for nothing; until it is
 * there the page prints as its columns stand.
 */
export function OnPaper({ latitude, scores }: OnPaperProps) {
  const [Sheet, setSheet] = useState<ComponentType<ComponentProps<typeof PaperSheet>> | null>(null);
  const [prints, setPrints] = useState(false);
  const loaded = useAtlasState((state) => state.atlas !== null);
  useEffect(() => fetchSheet((sheet) => setSheet(() => sheet)), []);
  useEffect(() => followPrinting(setPrints), []);
  const compares = useAtlasState((state) => state.scene.view === 'compare');
  const takesAway = useAtlasState(isListRead);
  const { part: Brief } = useFetched(fetchBrief, takesAway);
  // The comparison prints as it stands (comparePrint.css).
  if (!loaded || compares) return null;
  if (takesAway && Brief !== null)
    return (
      <>
        <Brief prints={prints} latitude={prints ? latitude() : null} approval={MAP_APPROVAL} scores={scores} />
        {prints && <PaperRoot paper="brief" />}
      </>
    );
  if (!prints || Sheet === null) return null;
  return (
    <>
      <Sheet latitude={latitude()} approval={MAP_APPROVAL} scores={scores} />
      <SheetRoot />
    </>
  );
}

const fetchBrief = async () => (await import('../panels/find/BriefSheet.tsx')).BriefSheet;

/** Whether more than the sheet of the map belongs on paper. */
function SheetRoot() {
  const more = useAtlasState(
    ({ scene, listing, unfolded }) =>
      scene.areas.length > 0 ||
      scene.site !== null ||
      scene.department !== null ||
      listing !== null ||
      unfolded.length > 0,
  );
  return <PaperRoot paper={more ? 'pages' : 'sheet'} />;
}

/** Tells style sheets what is there for paper. */
function PaperRoot({ paper }: { readonly paper: 'sheet' | 'pages' | 'brief' }) {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset['paper'] = paper;
    return () => {
      delete dataset['paper'];
    };
  }, [paper]);
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
    flushSync(() => onChange(true));
    fold = unfoldForPaper(document);
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
