import { type ColorOf, colorsOf } from '../../cartography/tokenColor.ts';
import type { Lang } from '../../model/localized.ts';
import type { MapApproval } from '../../model/mapApproval.ts';
import type { Theme } from '../../model/scene.ts';

/** How a deck is asked for. */
export interface DeckAsked {
  readonly lang: Lang;
  readonly theme: Theme;
  readonly approval: MapApproval;
}

/** What every part of a slide needs to know. */
export interface DeckLook extends DeckAsked {
  readonly color: ColorOf;
}

/** The look of a deck. */
export function deckLook(asked: DeckAsked): DeckLook {
  return { ...asked, color: colorsOf(asked.theme) };
}
