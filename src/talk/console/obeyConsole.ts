import type { TalkCommand } from '../../model/talkMessage.ts';
import { setLang } from '../../state/actions.ts';
import { store } from '../../state/store.ts';
import {
  endTalk,
  goToStep,
  setBlack,
  setKiosk,
  setPointer,
  startTalk,
  storyOf,
  turnStep,
} from '../../state/talkActions.ts';

/** Does what a console asks of the audience's window, as far as it makes sense there; the clock is not the stage's. */
export function obeyConsole(command: Exclude<TalkCommand, { do: 'clock' }>): void {
  const isTalking = store.getState().scene.step !== null;
  switch (command.do) {
    case 'go':
      goOrStart(command.step);
      return;
    case 'speak':
      setLang(command.lang);
      return;
    case 'turn':
      turnStep(command.by);
      return;
    case 'black':
      if (isTalking) setBlack(command.on);
      return;
    case 'point':
      if (isTalking || command.at === null) setPointer(command.at);
      return;
    case 'kiosk':
      if (isTalking) setKiosk(command.on);
      return;
    case 'end':
      if (isTalking) endTalk();
  }
}

/** Shows a step; where the story only lies open, the talk begins there. */
function goOrStart(step: number): void {
  const { scene } = store.getState();
  if (scene.view === 'present' && scene.step !== null) {
    goToStep(step);
    return;
  }
  const story = storyOf(store.getState());
  if (story !== null) startTalk(story, step);
}
