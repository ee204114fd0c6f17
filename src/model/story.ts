import type { FigureId, StoryId } from './ids.ts';
import type { Lang, Localized } from './localized.ts';

/** A step of a story: a stored scene with what is said of it. Texts are plain text; one of two languages may be empty. */
export interface StoryStep {
  /** As a link spells a scene, without `view=present`, story, step, language and theme: those are the talk's own. `''` is the default scene. */
  readonly scene: string;
  /** The finding, in a few words. */
  readonly title: Localized;
  /** One sentence. */
  readonly sentence: Localized;
  /** For the presenter alone. */
  readonly notes: Localized;
  /** How long a kiosk stays here, seconds. */
  readonly dwellS: number;
  /** The number shown large, or none. */
  readonly figure: FigureId | null;
}

/** A list of scenes that a presenter walks through. */
export interface Story {
  readonly id: StoryId;
  /** `shipped` comes with the atlas and cannot be changed, only copied; `link` came with a link and is not kept yet. */
  readonly origin: 'shipped' | 'own' | 'link';
  readonly title: Localized;
  readonly steps: readonly StoryStep[];
}

/** Most steps of a story, and the bounds of how long a kiosk stays at one, seconds. */
export const MOST_STEPS = 100;
export const LEAST_DWELL_S = 3;
export const MOST_DWELL_S = 600;
export const USUAL_DWELL_S = 12;

/** Most UTF-16 units of a text of a story. */
export const LONGEST_TITLE = 160;
export const LONGEST_SENTENCE = 400;
export const LONGEST_NOTES = 4000;

/** A text in the language asked for, or in the other where that is empty. */
export function spokenText(text: Localized, lang: Lang): string {
  return text[lang] !== '' ? text[lang] : text[lang === 'zh' ? 'en' : 'zh'];
}
