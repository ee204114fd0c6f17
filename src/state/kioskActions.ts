import type { Lang } from '../model/localized.ts';
import type { Story } from '../model/story.ts';
import { store } from './store.ts';
import { goToStep, setKiosk, startTalk, storyOf } from './talkActions.ts';

/** Has a story run by itself from its first step, until it is ended on purpose. */
export function startKiosk(story: Story): void {
  startTalk(story);
  setKiosk(true);
}

/** Shows the next step of the loop: after the last the first. */
export function turnKiosk(): void {
  const { scene } = store.getState();
  const story = storyOf(store.getState());
  if (story === null || scene.step === null) return;
  goToStep(scene.step < story.steps.length ? scene.step + 1 : 1);
}

/** Shows the step that stands again as the story has it, whatever a visitor chose, opened or moved. */
export function restoreStep(lang: Lang): void {
  const { scene } = store.getState();
  if (scene.step === null) return;
  store.setState({
    scene: { ...scene, lang },
    listing: null,
    hover: null,
    hoverPlaces: [],
    collects: false,
    placing: null,
  });
  goToStep(scene.step);
}
