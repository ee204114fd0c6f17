import type { StoryGap } from '../../analysis/storyGaps.ts';
import type { Lang } from '../../model/localized.ts';
import { preflightWords } from '../../text/preflightWords.ts';
import type { PreflightWords } from '../../text/preflightZh.ts';
import type { Line } from './line.ts';

/** A story and what it lacks. */
export interface ToldStory {
  readonly title: string;
  readonly steps: number;
  readonly gaps: readonly StoryGap[];
}

/** Whether the stories are complete. @param stories null until they have been read */
export function storyLine(stories: readonly ToldStory[] | null, lang: Lang): Line {
  const w = preflightWords(lang);
  const line = { id: 'story', list: [] } as const;
  if (stories === null) return { ...line, verdict: 'untold', found: w.story.unread, todo: w.storyTodo.unread };
  if (stories.length === 0) return { ...line, verdict: 'bad', found: w.story.none, todo: w.storyTodo.none };
  const gaps = stories.flatMap((story) => story.gaps.map((gap) => gapText(story.title, gap, w)));
  if (gaps.length === 0) {
    const steps = stories.reduce((sum, story) => sum + story.steps, 0);
    return { ...line, verdict: 'good', found: w.story.whole(stories.length, steps), todo: null };
  }
  const rest = gaps.length - MOST_LISTED;
  const list = [...gaps.slice(0, MOST_LISTED), ...(rest > 0 ? [w.story.more(rest)] : [])];
  return { ...line, verdict: 'watch', found: w.story.gaps(gaps.length), todo: w.storyTodo.gaps, list };
}

const MOST_LISTED = 8;

function gapText(title: string, gap: StoryGap, w: PreflightWords): string {
  const of = w.story.of(title, gap.step);
  switch (gap.kind) {
    case 'no-steps':
      return `${of}${w.colon}${w.story['no-steps']}`;
    case 'dropped':
      return `${of}${w.colon}${w.story.dropped(gap.values.join(' '))}`;
    case 'no-figure':
      return `${of}${w.colon}${w.story['no-figure'](gap.id)}`;
    case 'untranslated':
      return `${of}${w.colon}${w.story.untranslated[gap.lang]}`;
  }
}
