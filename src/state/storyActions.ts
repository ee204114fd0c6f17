import type { StoryId } from '../model/ids.ts';
import type { Localized } from '../model/localized.ts';
import type { Story, StoryStep } from '../model/story.ts';
import type { BroughtStory, StoryReading } from '../model/storyReading.ts';
import { dropFragment } from './history.ts';
import { type Stories, type StoryReport, store } from './store.ts';
import { everyStory, openStory, storyOf } from './talkActions.ts';

/** What the device and the link brought of stories. */
export interface BroughtStories {
  readonly device: Stories['device'];
  readonly own: readonly Story[];
  /** What the link brings; null where it brings none. */
  readonly link: StoryReading | null;
  /** What of the records of the device was left out. */
  readonly reports: readonly StoryReport[];
}

/** What a story of a link is called in links until it is kept. */
export const LINKED_ID = 'linked' as StoryId;

/** Takes over the stories that come with the atlas. */
export function takeShippedStories(shipped: readonly Story[]): void {
  change({ shipped });
}

/** Takes over what was kept, and what a link brings: that waits beside the reader's own until they keep it. */
export function takeStories({ device, own, link, reports }: BroughtStories): void {
  const theirs = link?.story ?? null;
  const same = theirs === null ? undefined : own.find((story) => isSame(story, theirs));
  const linked: Story | null =
    theirs === null || same !== undefined ? null : { ...theirs, id: LINKED_ID, origin: 'link' };
  change({ device, own, before: null, linked, reports: [...reports, ...reportOf(link, 'link')] });
  if (link !== null && linked === null) dropFragment('story');
  const { scene } = store.getState();
  if (scene.view !== 'present') return;
  if (linked !== null && scene.story === null) openStory(LINKED_ID);
  // A link to a step of a story that is not here leads to the page that says so, never to an empty stage.
  else if (scene.step !== null && storyOf(store.getState()) === null) openStory(scene.story);
}

/** Puts a story from a file among the reader's own and opens its page; says what of it was left out, or why nothing could be taken. */
export function openStoryReading(reading: StoryReading, name: string): void {
  const others = store.getState().stories.reports.filter(({ from }) => from !== 'file');
  change({ reports: [...others, ...reportOf(reading, 'file', name)] });
  if (reading.story !== null) openStory(putStory(reading.story));
}

/** Puts what was told of an opened story away. */
export function dismissStoryReport(report: StoryReport): void {
  change({ reports: store.getState().stories.reports.filter((each) => each !== report) });
}

/** Makes the story of the link the reader's own, and leaves the link. */
export function keepLinkedStory(): void {
  const { linked } = store.getState().stories;
  if (linked === null) return;
  change({ linked: null });
  dropFragment('story');
  openStory(putStory({ ...linked, id: null }));
}

/** Leaves the story of the link. */
export function dropLinkedStory(): void {
  change({ linked: null });
  dropFragment('story');
  if (store.getState().scene.story === LINKED_ID) openStory(null);
}

/** Makes a story of one's own, of one step at first. @returns its id */
export function newStory(title: Localized, step: StoryStep): StoryId {
  return putStory({ id: null, title, steps: [step] });
}

/** Makes a copy that is the reader's own, of whatever story, and opens its page. */
export function duplicateStory(story: Story, title: Localized): void {
  openStory(putStory({ id: null, title, steps: story.steps }));
}

/** Calls a story otherwise. */
export function retitleStory(id: StoryId, title: Localized): void {
  editStory(id, (story) => ({ ...story, title }));
}

/** Changes an own story; one that is not there, or not one's own, stays as it is. */
export function editStory(id: StoryId, edit: (story: Story) => Story): void {
  setOwn(store.getState().stories.own.map((story) => (story.id === id ? edit(story) : story)));
}

/** As `editStory`, where what goes can be brought back. */
export function cutStory(id: StoryId, edit: (story: Story) => Story): void {
  const { own } = store.getState().stories;
  setOwn(
    own.map((story) => (story.id === id ? edit(story) : story)),
    own,
  );
}

/** Takes a story away; see `restoreStories`. */
export function removeStory(id: StoryId): void {
  const { own } = store.getState().stories;
  setOwn(
    own.filter((story) => story.id !== id),
    own,
  );
  if (store.getState().scene.story === id) openStory(null);
}

/** Brings back what was last taken away: a story, or a step of one. */
export function restoreStories(): void {
  const { before } = store.getState().stories;
  if (before !== null) setOwn(before);
}

/** Says whether the device takes what is written. */
export function reportStories(device: Stories['device']): void {
  if (store.getState().stories.device !== device) change({ device });
}

/** As the last of the reader's own, under the id it was called where no other is called so. */
function putStory({ id, title, steps }: BroughtStory): StoryId {
  const { stories } = store.getState();
  const isFree = id !== null && id !== LINKED_ID && !everyStory(stories).some((story) => story.id === id);
  const called = isFree ? id : freshId();
  setOwn([...stories.own, { id: called, origin: 'own', title, steps }]);
  return called;
}

/** Unlike any that another page gives at the same time. */
function freshId(): StoryId {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}` as StoryId;
}

function setOwn(own: Stories['own'], before: Stories['before'] = null): void {
  change({ own, before });
}

function change(part: Partial<Stories>): void {
  store.setState({ stories: { ...store.getState().stories, ...part } });
}

function isSame(story: Story, { title, steps }: BroughtStory): boolean {
  return JSON.stringify([story.title, story.steps]) === JSON.stringify([title, steps]);
}

function reportOf(reading: StoryReading | null, from: StoryReport['from'], name = ''): readonly StoryReport[] {
  if (reading === null || (reading.refusal === null && reading.faults.length === 0)) return [];
  const { refusal, faults, more } = reading;
  return [{ from, name, refusal, faults, more }];
}
