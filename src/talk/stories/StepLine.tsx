import { useAtlasState } from '../../state/hooks.ts';
import { putStepDown, saveViewToStep } from '../../state/stepActions.ts';
import { Button } from '../../ui/Button.tsx';
import { storyTitle } from './storyTitle.ts';
import { useStoryWords } from './useStoryWords.ts';
import './StepLine.css';

/** Says whose view is being changed while the reader is out on the map, and leads back with it or without. */
export function StepLine() {
  const { lang, s } = useStoryWords();
  const { own, inHand } = useAtlasState((state) => state.stories);
  const story = own.find(({ id }) => id === inHand?.story);
  if (inHand === null || story === undefined) return null;
  const number = inHand.at + 1;
  return (
    <div className="step-line" role="status">
      <p>{s.inHand(number, storyTitle(story, lang))}</p>
      <Button tone="primary" onClick={saveViewToStep}>
        {s.saveView(number)}
      </Button>
      <Button onClick={putStepDown}>{s.leaveView}</Button>
    </div>
  );
}
