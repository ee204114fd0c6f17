import type { MapApproval } from '../model/mapApproval.ts';
import { spokenText } from '../model/story.ts';
import { useAtlasState } from '../state/hooks.ts';
import { stagedStepOf } from '../state/talkActions.ts';
import { KioskLoop } from './KioskLoop.tsx';
import './Stage.css';

/** The screen that the audience sees: the map fills it, and beside it stand one figure, one finding, one sentence. */
export function Stage(_: { readonly approval: MapApproval }) {
  const lang = useAtlasState(({ scene }) => scene.lang);
  const staged = useAtlasStage();
  if (staged === null) return null;
  return (
    <section className="stage">
      <h1>{spokenText(staged.step.title, lang)}</h1>
      <p>{spokenText(staged.step.sentence, lang)}</p>
      <KioskLoop />
    </section>
  );
}

function useAtlasStage() {
  const atlas = useAtlasState((state) => state.atlas);
  const scene = useAtlasState((state) => state.scene);
  const stories = useAtlasState((state) => state.stories);
  return stagedStepOf({ atlas, scene, stories });
}
