import type { Atlas } from '../model/atlas.ts';
import type { FigureId } from '../model/ids.ts';
import { knownIds } from '../model/knownIds.ts';
import { LANGS, type Localized } from '../model/localized.ts';
import { type KnownIds, readScene } from '../model/sceneCodec.ts';
import { shortName } from '../model/shortName.ts';
import { storedScene } from '../model/storedScene.ts';
import {
  LEAST_DWELL_S,
  LONGEST_NOTES,
  LONGEST_SENTENCE,
  LONGEST_TITLE,
  MOST_DWELL_S,
  type StoryStep,
  USUAL_DWELL_S,
} from '../model/story.ts';
import type { StoryExpectation } from '../model/storyReading.ts';
import { cell, isRecord } from './cell.ts';
import type { FaultList } from './faultList.ts';
import { visibleText } from './visibleText.ts';

export type StoryFaults = FaultList<StoryExpectation>;

/**
 * Reads a step of a story, whatever it is. Null where it is no record; what of it is broken is left out or mended, and told.
 * @param atlas null where ids are not to be looked up
 */
export function readStoryStep(
  json: unknown,
  place: string,
  atlas: Atlas | null,
  faults: StoryFaults,
): StoryStep | null {
  if (!isRecord(json)) {
    faults.tell(place, json, 'record');
    return null;
  }
  tellOtherKeys(json, STEP_KEYS, `${place}.`, faults);
  return {
    scene: readStored(cell(json, 'scene'), `${place}.scene`, knownIds(atlas), faults),
    title: readTexts(cell(json, 'title'), `${place}.title`, LONGEST_TITLE, faults),
    sentence: readTexts(cell(json, 'sentence'), `${place}.sentence`, LONGEST_SENTENCE, faults),
    notes: readTexts(cell(json, 'notes'), `${place}.notes`, LONGEST_NOTES, faults, 'several'),
    dwellS: readDwell(cell(json, 'dwellS'), `${place}.dwellS`, faults),
    figure: readFigure(cell(json, 'figure'), `${place}.figure`, atlas, faults),
  };
}

/** A text in both languages; one that is missing is empty. What no eye sees is taken out, what is too long is cut. */
export function readTexts(
  json: unknown,
  place: string,
  most: number,
  faults: StoryFaults,
  lines: 'one' | 'several' = 'one',
): Localized {
  if (json !== undefined && !isRecord(json)) faults.tell(place, json, 'text');
  else if (isRecord(json)) tellOtherKeys(json, LANGS, `${place}.`, faults);
  const read = (lang: string): string => {
    const text = cell(json, lang);
    if (text === undefined) return '';
    const here = `${place}.${lang}`;
    if (typeof text !== 'string') {
      faults.tell(here, text, 'text');
      return '';
    }
    const plain = visibleText(text, lines);
    if (plain !== text) faults.tell(here, text, 'plain-text');
    if (plain.length <= most) return plain;
    faults.tell(here, plain, 'short-text');
    return shortName(plain, most);
  };
  return { zh: read('zh'), en: read('en') };
}

/** Tells of the keys of a record that are not ours, and are left out. */
export function tellOtherKeys(json: unknown, known: readonly string[], before: string, faults: StoryFaults): void {
  for (const key of isRecord(json) ? Object.keys(json) : [])
    if (!known.includes(key)) faults.tell(`${before}${key.slice(0, LONGEST_KEY)}`, key, 'key');
}

const STEP_KEYS = ['scene', 'title', 'sentence', 'notes', 'dwellS', 'figure'];
const LONGEST_KEY = 40;
const LONGEST_SCENE = 4000;

/** The scene as this atlas spells it, without what it does not know. */
function readStored(json: unknown, place: string, known: KnownIds, faults: StoryFaults): string {
  if (json === undefined) return '';
  if (typeof json !== 'string' || json.length > LONGEST_SCENE) {
    faults.tell(place, json, 'scene');
    return '';
  }
  const { scene, dropped } = readScene(json, known);
  for (const { key, value } of dropped) faults.tell(place, `${key}=${value}`, 'scene-value');
  return storedScene(scene);
}

function readDwell(json: unknown, place: string, faults: StoryFaults): number {
  if (json === undefined) return USUAL_DWELL_S;
  if (typeof json !== 'number' || !Number.isFinite(json)) {
    faults.tell(place, json, 'dwell');
    return USUAL_DWELL_S;
  }
  const within = Math.min(MOST_DWELL_S, Math.max(LEAST_DWELL_S, Math.round(json)));
  if (within !== json) faults.tell(place, json, 'dwell');
  return within;
}

function readFigure(json: unknown, place: string, atlas: Atlas | null, faults: StoryFaults): FigureId | null {
  if (json === undefined || json === null) return null;
  const id = asFigureId(json);
  if (id !== null && (atlas === null || atlas.figureById.has(id))) return id;
  faults.tell(place, json, 'figure');
  return null;
}

function asFigureId(json: unknown): FigureId | null {
  return typeof json === 'string' && json.length <= 120 && /^[a-z0-9]+(?:[._-][a-z0-9]+)*$/.test(json)
    ? (json as FigureId)
    : null;
}
