import type { Padding, Size } from './camera.ts';

/** The stage at the size that all its lengths are stated at; on another screen each is multiplied by `min(width ÷ 1920, height ÷ 1080)`. */
export const STAGE_SIZE: Size = { width: 1920, height: 1080 };

/** What the first view of the stage's map keeps free around the province, in px of that size; `stageMap.css` says the same. */
export const STAGE_PADDING: Padding = { top: 40, right: 28, bottom: 150, left: 772 };

/** Widths of the home box over the scales of symbols and labels: at 1920 × 1080 the least word on the map is 24 px. `stageMap.css` says the same. */
export const STAGE_TEXT = { symbol: 605, label: 560 } as const;

/** Scale of the symbols at that size: over it, the scale they have says how many CSS px stand for one px of the stage. */
export const STAGE_SYMBOL = (STAGE_SIZE.width - STAGE_PADDING.left - STAGE_PADDING.right) / STAGE_TEXT.symbol;
