import type { MapApproval } from '../model/mapApproval.ts';
import { useAtlasState } from '../state/hooks.ts';
import { PrismNote } from './PrismNote.tsx';
import { Stage } from './Stage.tsx';
import { StoryHub } from './StoryHub.tsx';

/** The presenter's view: the stage while a step is shown, else the page where stories are chosen, made and checked. */
export function Talk({ approval }: { readonly approval: MapApproval }) {
  const isOnStage = useAtlasState(({ scene }) => scene.story !== null && scene.step !== null);
  if (!isOnStage) return <StoryHub />;
  return (
    <>
      <Stage approval={approval} />
      <PrismNote />
    </>
  );
}
