import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { StagedStep } from '../analysis/stagedStep.ts';
import type { Atlas } from '../model/atlas.ts';
import type { MapApproval } from '../model/mapApproval.ts';
import type { Region } from '../model/region.ts';
import type { Scene } from '../model/scene.ts';
import { type Story, spokenText } from '../model/story.ts';
import { useAtlasState } from '../state/hooks.ts';
import { goToStep, joinTalk, stagedStepOf, storyOf } from '../state/talkActions.ts';
import { stageWords } from '../text/stageWords.ts';
import { LiveRegion } from '../ui/LiveRegion.tsx';
import { KioskLoop } from './KioskLoop.tsx';
import './Stage.css';
import './stageMap.css';
import { StageFoot } from './stage/StageFoot.tsx';
import { StageHelp } from './stage/StageHelp.tsx';
import { StageNotice } from './stage/StageNotice.tsx';
import { StagePointer } from './stage/StagePointer.tsx';
import { StageText } from './stage/StageText.tsx';
import { useIdle } from './stage/useIdle.ts';
import { useStageKeys } from './stage/useStageKeys.ts';
import { useStageTouch } from './stage/useStageTouch.ts';
import { useWholeWindow } from './stage/useWholeWindow.ts';

/** The mouse is hidden after so long at rest, and the keys fade, ms. */
const CURSOR_MS = 3000;
const HINTS_MS = 5000;

/** The screen that the audience sees: the map fills it, and beside it stand one figure, one finding, one sentence. */
export function Stage({ approval }: { readonly approval: MapApproval }) {
  const atlas = useAtlasState((state) => state.atlas);
  const scene = useAtlasState((state) => state.scene);
  const stories = useAtlasState((state) => state.stories);
  const story = storyOf({ scene, stories });
  const staged = stagedStepOf({ atlas, scene, stories });
  useWholeWindow();
  if (atlas === null || story === null || staged === null)
    return (
      <section className="stage is-waiting">
        {scene.story !== null && <StageNotice id={scene.story} lang={scene.lang} />}
      </section>
    );
  return <Shown atlas={atlas} story={story} staged={staged} scene={scene} approval={approval} />;
}

interface ShownProps {
  readonly atlas: Atlas;
  readonly story: Story;
  readonly staged: StagedStep;
  readonly scene: Scene;
  readonly approval: MapApproval;
}

function Shown({ atlas, story, staged, scene, approval }: ShownProps) {
  const { lang } = scene;
  const w = stageWords(lang);
  const black = useAtlasState(({ talk }) => talk.black);
  const [help, setHelp] = useState(false);
  const [points, setPoints] = useState(false);
  const aside = asideOf(atlas, staged, scene);
  const isAside = useRef(false);
  isAside.current = aside !== null;
  useTakenUp();
  const section = useFocus();
  useStageKeys(
    useMemo(
      () => ({
        setHelp,
        togglePointer: () => setPoints((on) => !on),
        leaveAside: () => {
          if (isAside.current) goToStep(staged.number);
          return isAside.current;
        },
      }),
      [staged.number],
    ),
  );
  useStageTouch();
  const hintsFaded = useIdle(HINTS_MS, help);
  useHiddenCursor(useIdle(CURSOR_MS, help) || points);
  const closeHelp = useCallback(() => setHelp(false), []);
  const title = spokenText(staged.step.title, lang);
  return (
    <section ref={section} className="stage" aria-label={w.name} tabIndex={-1}>
      <div className="stage-veil" />
      <StageText atlas={atlas} story={story} staged={staged} scene={scene} aside={aside} />
      <StageFoot
        atlas={atlas}
        story={story}
        staged={staged}
        lang={lang}
        figure={aside === null ? staged.figure : aside.target}
        approval={approval}
        faded={hintsFaded}
        unattended={scene.kiosk}
        onHelp={() => setHelp(true)}
      />
      <StagePointer followsMouse={points} />
      <LiveRegion text={black ? w.dark : w.announce(staged.number, staged.count, title)} />
      {black && <div className="stage-black" />}
      <StageHelp open={help} lang={lang} onClose={closeHelp} />
      <KioskLoop />
    </section>
  );
}

/** The region that is highlighted beside the step: whoever clicked it asks about that one. */
function asideOf(atlas: Atlas, staged: StagedStep, { areas, staged: view }: Scene): Region | null {
  const [only, ...others] = areas;
  const own = staged.scene.areas;
  const isOwn = view === staged.scene.staged && own.length === areas.length && own.every((id, at) => id === areas[at]);
  if (isOwn || only === undefined || others.length > 0) return null;
  return atlas.regions.find(({ id }) => id === only) ?? null;
}

/** A talk that a link opened begins with what its step shows. */
function useTakenUp(): void {
  const isTaken = useAtlasState(({ talk }) => talk.begunAt !== null);
  useLayoutEffect(() => {
    if (!isTaken) joinTalk();
  }, [isTaken]);
}

/** Keys belong to the stage from the first on. */
function useFocus() {
  const section = useRef<HTMLElement>(null);
  useEffect(() => section.current?.focus({ preventScroll: true }), []);
  return section;
}

function useHiddenCursor(hidden: boolean): void {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    if (hidden) dataset['cursor'] = 'hidden';
    return () => {
      delete dataset['cursor'];
    };
  }, [hidden]);
}
