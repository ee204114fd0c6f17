import { createStore } from 'zustand/vanilla';
import type { Atlas } from '../model/atlas.ts';
import type { PickId } from '../model/finding.ts';
import type { AreaId, MeasureId, PlaceId, PlannedId, StoryId } from '../model/ids.ts';
import type { LoadFault } from '../model/loadFault.ts';
import type { Measure } from '../model/measure.ts';
import type { NamedScenario } from '../model/namedScenario.ts';
import type { Offline } from '../model/offline.ts';
import type { Scenario } from '../model/scenario.ts';
import type { ScenarioFault, ScenarioRefusal } from '../model/scenarioReading.ts';
import type { Scene, SiteLayer, Theme } from '../model/scene.ts';
import { DEFAULT_SCENE } from '../model/scene.ts';
import type { DroppedValue } from '../model/sceneCodec.ts';
import type { Story } from '../model/story.ts';
import type { StoryFault, StoryRefusal } from '../model/storyReading.ts';

/** A list of places that stands in place of the panel: those of a layer, or a stack met at one spot of the map. */
export type Listing =
  | { readonly kind: 'layer'; readonly layer: SiteLayer }
  | { readonly kind: 'stack'; readonly ids: readonly PlaceId[] };

/** A part of the province's panel that folds. */
export type ProvincePart =
  | 'figures'
  | 'products'
  | 'scope'
  | 'situation'
  | 'outlook'
  | 'goals'
  | 'departments'
  | Measure['kind'];

/** Why the plate stays in the map's place: no WebGL, the reader's wish, code that did not load, or what the map died of. */
export type PlateReason = 'no-webgl' | 'chosen' | 'unloaded' | 'context' | 'worker' | 'style' | 'crash';

/** Who draws the ground: the plate until the map has drawn its first picture, then the map, or the plate for good. */
export type MapStatus =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'live'; readonly software: boolean }
  | { readonly kind: 'plate'; readonly why: PlateReason };

/** How the shortlist stands that this device keeps. */
export interface Keeping {
  /** Not asked yet; every change is written; or the browser has nowhere to write to. */
  readonly device: 'unread' | 'kept' | 'refused';
  /** The list kept here before a link brought another: untouched until the reader decides. */
  readonly aside: readonly PickId[] | null;
  /** What was kept but is broken or not in the atlas, as it was spelt. */
  readonly leftOut: readonly string[];
}

/** What came of opening a scenario from outside, until the reader dismisses it. */
export interface ScenarioReport {
  readonly from: 'file' | 'link' | 'device';
  /** Of the file, or of the scenario kept here; empty of a link. */
  readonly name: string;
  /** Null where it was opened. */
  readonly refusal: ScenarioRefusal | null;
  readonly faults: readonly ScenarioFault[];
  /** Faults beyond those listed. */
  readonly more: number;
}

/** The scenarios this device keeps, and what of them waits for the reader. */
export interface Shelf {
  readonly device: Keeping['device'];
  /** The oldest first. */
  readonly named: readonly NamedScenario[];
  /** The list before the last scenario was taken away or replaced, for undo; null once it changed again. */
  readonly before: readonly NamedScenario[] | null;
  /** What the device held in hand before a link brought another: untouched until the reader decides. */
  readonly aside: Scenario | null;
  readonly reports: readonly ScenarioReport[];
}

/** A scenario in hand, and the way back and forth. */
export interface ScenarioSteps {
  readonly now: Scenario;
  /** The latest last. */
  readonly past: readonly Scenario[];
  /** The next first. */
  readonly future: readonly Scenario[];
}

/** What came of opening a story from outside, until the reader dismisses it. */
export interface StoryReport {
  readonly from: 'file' | 'link' | 'device';
  /** Of the file, or of the story kept here; empty of a link. */
  readonly name: string;
  /** Null where it was opened. */
  readonly refusal: StoryRefusal | null;
  readonly faults: readonly StoryFault[];
  /** Faults beyond those listed. */
  readonly more: number;
}

/** A step whose view is being changed: the reader is out on the map, and comes back with another. */
export interface StepInHand {
  readonly story: StoryId;
  /** From 0. */
  readonly at: number;
}

/** The stories there are: those that come with the atlas, and those of this device. */
export interface Stories {
  /** Null until they have been read. */
  readonly shipped: readonly Story[] | null;
  readonly device: Keeping['device'];
  /** In the reader's order. */
  readonly own: readonly Story[];
  /** The reader's list before one was taken away or replaced, for undo; null once it changed again. */
  readonly before: readonly Story[] | null;
  /** The story of a link: shown and given like any other, and kept only once the reader says so. */
  readonly linked: Story | null;
  readonly reports: readonly StoryReport[];
  readonly inHand: StepInHand | null;
}

/** A talk while it is given: beside the scene, for no link carries it. */
export interface Talk {
  /** The screen is dark until the presenter says so. */
  readonly black: boolean;
  /** The presenter's pointer, as shares of the width and height of the stage; null where it is put away. */
  readonly pointer: readonly [x: number, y: number] | null;
  /** When the talk began, ms since 1970; null where none is given. */
  readonly begunAt: number | null;
  /** The theme the reader had before the stage took its own. */
  readonly themeBefore: Theme | null;
}

/** Choices and loaded facts; everything else is derived from them. */
export interface AtlasState {
  readonly atlas: Atlas | null;
  /** What could not be read at the last attempt. */
  readonly faults: readonly LoadFault[];
  readonly scene: Scene;
  /** The area under the pointer or focus: not part of the scene, since no link should carry it. */
  readonly hover: AreaId | null;
  /** The places under the pointer, the nearest first. */
  readonly hoverPlaces: readonly PlaceId[];
  /** The open list of places: like `hover` nothing a link should carry. */
  readonly listing: Listing | null;
  /** Parts of the province's panel that lie open. */
  readonly unfolded: readonly ProvincePart[];
  /** The measure a reader asked to see in the province's panel, until it is shown. */
  readonly measure: MeasureId | null;
  /** Whatever is chosen on the map joins the comparison. */
  readonly collects: boolean;
  /** How often the map was asked to show the whole province while something is selected: a sheet over it then makes room. */
  readonly roomAsked: number;
  readonly map: MapStatus;
  /** The reader's own notes, also on what was taken off the shortlist: beside the scene, for no link carries them unasked. */
  readonly notes: ReadonlyMap<PickId, string>;
  /** Notes that came with the link, until the reader keeps them or puts them away. */
  readonly linkNotes: ReadonlyMap<PickId, string>;
  readonly keeping: Keeping;
  /**
   * Beside the scene, for links carry a scenario only where the reader puts it in, and browser back must not undo it. Null
   * until the compare view is first opened.
   */
  readonly scenario: ScenarioSteps | null;
  readonly shelf: Shelf;
  readonly stories: Stories;
  readonly talk: Talk;
  readonly offline: Offline;
  /** The planned site whose spot is to be shown on the map. */
  readonly placing: PlannedId | 'new' | null;
  /** What a new site is to be called that is to be shown on the map; empty where that is not said. */
  readonly placingName: string;
  /** Values of the link that were left out, until the reader dismisses the note. */
  readonly dropped: readonly DroppedValue[];
}

/** The one store of the page. */
export const store = createStore<AtlasState>()(() => ({
  atlas: null,
  faults: [],
  scene: DEFAULT_SCENE,
  hover: null,
  hoverPlaces: [],
  listing: null,
  unfolded: [],
  measure: null,
  collects: false,
  roomAsked: 0,
  map: { kind: 'waiting' },
  notes: new Map(),
  linkNotes: new Map(),
  keeping: { device: 'unread', aside: null, leftOut: [] },
  scenario: null,
  shelf: { device: 'unread', named: [], before: null, aside: null, reports: [] },
  stories: { shipped: null, device: 'unread', own: [], before: null, linked: null, reports: [], inHand: null },
  talk: { black: false, pointer: null, begunAt: null, themeBefore: null },
  offline: { status: 'unasked', waiting: null },
  placing: null,
  placingName: '',
  dropped: [],
}));
