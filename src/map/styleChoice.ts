import type { GroundView } from '../cartography/ground.ts';
import { STAGE_SYMBOL } from '../cartography/stageRoom.ts';
import type { Colors } from './colors.ts';
import type { StyleChoice } from './mapStyle.ts';

/** What of a view stands in the style. @param software whether the processor draws */
export function choiceOf({ frame, moving, symbolScale }: GroundView, colors: Colors, software: boolean): StyleChoice {
  return {
    colors,
    sparing: moving && software,
    rims: frame.areas.some(({ paint }) => paint?.rim != null),
    stage: frame.staged ? symbolScale / STAGE_SYMBOL : null,
  };
}

export function sameChoice(a: StyleChoice, b: StyleChoice): boolean {
  return a.colors === b.colors && a.sparing === b.sparing && a.rims === b.rims && a.stage === b.stage;
}
