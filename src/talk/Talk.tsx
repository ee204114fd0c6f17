import type { ReactNode } from 'react';
import type { MapApproval } from '../model/mapApproval.ts';
import { useAtlasState } from '../state/hooks.ts';
import { ConsoleLink } from './console/ConsoleLink.tsx';
import { PrismNote } from './PrismNote.tsx';
import { Stage } from './Stage.tsx';
import { StoryHub } from './StoryHub.tsx';
import './serif.css';

interface TalkProps {
  readonly approval: MapApproval;
  /** The tabs of the views, for screens whose top bar has no room for them. */
  readonly tabs?: ReactNode;
}

/** The presenter's view: the stage while a step is shown, else the page where stories are chosen, made and checked. */
export function Talk({ approval, tabs }: TalkProps) {
  const isOnStage = useAtlasState(({ scene }) => scene.story !== null && scene.step !== null);
  return (
    <>
      <ConsoleLink />
      {isOnStage ? <Stage approval={approval} /> : <StoryHub approval={approval} tabs={tabs} />}
      {isOnStage && <PrismNote />}
    </>
  );
}
