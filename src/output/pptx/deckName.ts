import type { EditionId, StoryId } from '../../model/ids.ts';
import { isoDay } from '../isoDay.ts';

/** The name of a deck: of which story, or of a view, of which edition, and the day: `yuecai-slides-opening-draft-2020-2026-01-31.pptx`. */
export function deckName(story: StoryId | null, edition: EditionId, day: Date): string {
  const of = (story ?? 'view').replace(/[^a-z0-9-]+/gi, '-').slice(0, 40);
  return `yuecai-slides-${of}-${edition}-${isoDay(day)}.pptx`;
}
