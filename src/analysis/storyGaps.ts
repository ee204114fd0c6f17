import type { Atlas } from '../model/atlas.ts';
import { LANGS, type Lang } from '../model/localized.ts';
import type { Story } from '../model/story.ts';
import { stagedStep } from './stagedStep.ts';

/** What a step lacks in this atlas. Each is shown as far as it goes; nothing stops a talk. */
export type StoryGap = {
  /** From 1; null of the story as a whole. */
  readonly step: number | null;
} & (
  | { readonly kind: 'no-steps' }
  /** Values of its scene that the atlas does not have, as `key=value`. */
  | { readonly kind: 'dropped'; readonly values: readonly string[] }
  | { readonly kind: 'no-figure'; readonly id: string }
  /** A title or sentence that is not there in a language: the other stands in its place. */
  | { readonly kind: 'untranslated'; readonly lang: Lang }
);

/** Everything a story lacks before it can be told in full, in the order of its steps. */
export function storyGaps(atlas: Atlas, story: Story): readonly StoryGap[] {
  if (story.steps.length === 0) return [{ step: null, kind: 'no-steps' }];
  return [
    ...untranslated(null, [story.title]),
    ...story.steps.flatMap((step, at): StoryGap[] => {
      const number = at + 1;
      const { dropped, figure } = stagedStep(atlas, story, number, STAGING);
      return [
        ...(dropped.length === 0
          ? []
          : [{ step: number, kind: 'dropped' as const, values: dropped.map(({ key, value }) => `${key}=${value}`) }]),
        ...(step.figure === null || figure !== null
          ? []
          : [{ step: number, kind: 'no-figure' as const, id: step.figure }]),
        ...untranslated(number, [step.title, step.sentence]),
      ];
    }),
  ];
}

/** Whatever it is: what a step lacks does not depend on how it is shown. */
const STAGING = { lang: 'zh', theme: 'stage', kiosk: false } as const;

function untranslated(step: number | null, texts: readonly Readonly<Record<Lang, string>>[]): readonly StoryGap[] {
  return LANGS.filter((lang) => texts.some((text) => text[lang].trim() === '' && !isEmpty(text))).map((lang) => ({
    step,
    kind: 'untranslated',
    lang,
  }));
}

/** What is said in no language is left out on purpose. */
function isEmpty(text: Readonly<Record<Lang, string>>): boolean {
  return LANGS.every((lang) => text[lang].trim() === '');
}
