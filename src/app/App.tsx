import { useState } from 'react';
import { DialogHost } from '../panels/DialogHost.tsx';
import { useDialogs } from '../panels/dialogs.ts';
import { TopBar } from '../panels/TopBar.tsx';
import { useLanguage } from '../panels/useLanguage.ts';
import { useAtlasState } from '../state/hooks.ts';
import { talkWords } from '../text/talkWords.ts';
import { keepLetterKeys, letterKeysOn } from '../ui/letterKeys.ts';
import { MAP_APPROVAL } from './config.ts';
import { LazyPart } from './LazyPart.tsx';
import { LegendColumn } from './LegendColumn.tsx';
import { MapColumn } from './MapColumn.tsx';
import { ReadingColumn } from './ReadingColumn.tsx';
import { SkipLink } from './SkipLink.tsx';
import { usePageKeys } from './usePageKeys.ts';

/** What the first document already shows, to be taken over as it is. */
export interface FirstDocument {
  readonly plate: HTMLElement | null;
  /** The table of the nine as the build wrote it: it stands where the facts could not be read. */
  readonly table: HTMLElement | null;
}

interface AppProps {
  readonly first: FirstDocument;
  readonly onRetry: () => void;
}

/** The page: bar, legend, map, and what is read beside it. */
export function App({ first, onRetry }: AppProps) {
  const [letterKeys, setLetterKeys] = useState(letterKeysOn);
  const keep = (on: boolean) => {
    keepLetterKeys(on);
    setLetterKeys(on);
  };
  return (
    <DialogHost letterKeys={letterKeys} onLetterKeys={keep}>
      <Page first={first} onRetry={onRetry} letterKeys={letterKeys} />
    </DialogHost>
  );
}

function Page({ first, onRetry, letterKeys }: AppProps & { readonly letterKeys: boolean }) {
  const { openHelp } = useDialogs();
  usePageKeys(letterKeys, openHelp);
  const loaded = useAtlasState((state) => state.atlas !== null);
  // In the site finder an area chosen is a row that tells more, not a panel of its own: the map keeps its room.
  const selected = useAtlasState(
    ({ scene, listing }) =>
      (scene.areas.length > 0 && scene.view !== 'find') ||
      scene.site !== null ||
      scene.department !== null ||
      listing !== null,
  );
  const compares = useAtlasState(({ atlas, scene }) => atlas !== null && scene.view === 'compare');
  const presents = useAtlasState(({ atlas, scene }) => atlas !== null && scene.view === 'present');
  const isOnStage = useAtlasState(({ scene }) => scene.story !== null && scene.step !== null);
  return (
    <>
      <SkipLink />
      <TopBar />
      <div className="page-body" data-selected={selected} data-covered={compares || (presents && !isOnStage)}>
        {loaded && <LegendColumn />}
        <MapColumn plate={first.plate} />
        <ReadingColumn table={first.table} onRetry={onRetry} />
        {compares && <Comparison />}
        {presents && <Presentation isOnStage={isOnStage} />}
      </div>
    </>
  );
}

/** The comparison over the whole page; map and columns wait behind it, as large as they were. */
function Comparison() {
  const { w } = useLanguage();
  return (
    <div className="page-compare">
      <LazyPart fetch={fetchComparePage} words={w.compare} />
    </div>
  );
}

/** The presenter's view: the page of the stories covers all, the stage stands over the map. */
function Presentation({ isOnStage }: { readonly isOnStage: boolean }) {
  const { lang } = useLanguage();
  return (
    <div className={isOnStage ? 'page-stage' : 'page-compare'}>
      <LazyPart fetch={fetchTalk} words={talkWords(lang)} />
    </div>
  );
}

const fetchTalk = async () => {
  const [{ Talk }, { keepStories }] = await Promise.all([import('../talk/Talk.tsx'), import('./keepStories.ts')]);
  keepStories().catch((reason: unknown) => reportError(reason));
  return () => <Talk approval={MAP_APPROVAL} />;
};

const fetchComparePage = async () => {
  const [{ ComparePage }, { keepScenarios }] = await Promise.all([
    import('../panels/compare/ComparePage.tsx'),
    import('./keepScenarios.ts'),
  ]);
  keepScenarios().catch((reason: unknown) => reportError(reason));
  return () => <ComparePage approval={MAP_APPROVAL} />;
};
