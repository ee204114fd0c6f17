import type { Atlas } from '../model/atlas.ts';
import type { Figure } from '../model/figure.ts';
import { knownIds } from '../model/knownIds.ts';
import type { Lang } from '../model/localized.ts';
import type { Region } from '../model/region.ts';
import type { Scene, StagedView, Theme } from '../model/scene.ts';
import { type DroppedValue, readScene } from '../model/sceneCodec.ts';
import { SECTORS, type SectorId } from '../model/sector.ts';
import type { Story, StoryStep } from '../model/story.ts';

/** A step as it is shown: its scene as the atlas knows it, and what is said beside it. */
export interface StagedStep {
  /** From 1. */
  readonly number: number;
  /** How many steps the story has. */
  readonly count: number;
  readonly step: StoryStep;
  /** The scene to be entered: the presenter's view at this step. */
  readonly scene: Scene;
  /** The one region that is highlighted; null where none is selected, or several. */
  readonly region: Region | null;
  readonly figure: Figure | null;
  /** Sectors of the materials of what is highlighted, in the legend's order; of all regions where none is. */
  readonly sectors: readonly SectorId[];
  /** What of the stored scene is not in this atlas. */
  readonly dropped: readonly DroppedValue[];
}

/** How a talk is shown, whatever its step. */
export interface Staging {
  readonly lang: Lang;
  readonly theme: Theme;
  readonly kiosk: boolean;
}

/**
 * A step of a story as this atlas can show it.
 * @param number from 1; outside the story, or between two steps, the nearest; the first where it is no number
 * @throws where the story has no step
 */
export function stagedStep(atlas: Atlas, story: Story, number: number, { lang, theme, kiosk }: Staging): StagedStep {
  const count = story.steps.length;
  const at = Number.isNaN(number) ? 1 : Math.round(Math.min(Math.max(1, number), count));
  const step = story.steps[at - 1];
  if (step === undefined) throw new Error(`The story ${story.id} has no step.`);
  const { scene: stored, dropped } = readScene(step.scene, knownIds(atlas));
  const staged: StagedView = stored.view === 'present' ? stored.staged : stored.view;
  const scene: Scene = { ...stored, view: 'present', staged, story: story.id, step: at, lang, theme, kiosk };
  const chosen = atlas.regions.filter(({ id }) => stored.areas.includes(id));
  const told = chosen.length === 0 ? atlas.regions : chosen;
  const sectors = new Set(told.flatMap(({ materials }) => materials.map(({ sector }) => sector)));
  return {
    number: at,
    count,
    step,
    scene,
    region: stored.areas.length === 1 ? (chosen[0] ?? null) : null,
    figure: step.figure === null ? null : (atlas.figureById.get(step.figure) ?? null),
    sectors: SECTORS.filter((sector) => sectors.has(sector)),
    dropped,
  };
}
