import { writeScene } from '../../model/sceneCodec.ts';
import { useScene } from '../../state/hooks.ts';
import { embedWords } from '../../text/embedWords.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';

/** The way from an embedded page to the whole atlas, at what is seen. */
export function WayOut() {
  const scene = useScene();
  const w = embedWords(scene.lang);
  return (
    <a className="way-out" href={`${location.pathname}${writeScene(scene)}`} target="_blank" rel="noopener">
      {w.wayOut}
      <VisuallyHidden>{w.newWindow}</VisuallyHidden>
    </a>
  );
}
