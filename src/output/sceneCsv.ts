import { isMaterialOn, isRegionLit } from '../analysis/filter.ts';
import type { Atlas } from '../model/atlas.ts';
import type { EntryKey } from '../model/entry.ts';
import { figureKey, materialCountKey, positionKey } from '../model/entryKey.ts';
import { isSite } from '../model/findPlace.ts';
import type { Localized } from '../model/localized.ts';
import type { Region } from '../model/region.ts';
import type { Scene } from '../model/scene.ts';
import { takeawayWords } from '../text/takeawayWords.ts';
import { TERMS } from '../text/term.ts';
import { words } from '../text/words.ts';
import { type CsvCell, csvText } from './csvText.ts';
import { entriesByKey } from './entriesByKey.ts';
import { entryCells } from './entryCells.ts';
import { factText } from './factText.ts';
import { sceneFileRows } from './sceneFileRows.ts';
import { BLANK_ROW, SCENE_COLUMNS, type SceneRow } from './sceneRow.ts';
import { scoreRows } from './scoreRows.ts';
import { type ShownPlace, shownPlaces } from './shownPlaces.ts';
import { shownView } from './shownView.ts';
import type { TakenScene } from './takenScene.ts';

/**
 * What the map of a scene shows, as a table, one number or name a row: the regions with targets and named materials, the
 * cities without a cluster, the places that are drawn, the scores; last what the file itself is: filters, layers,
 * selection, day. What filters make faint is in it, and says so.
 */
export function sceneCsv(atlas: Atlas, scene: Scene, taken: TakenScene): string {
  const rows = [
    ...atlas.regions.flatMap((region) => regionRows(atlas, scene, region)),
    ...(shownView(scene) === 'find' ? scoreRows(atlas, scene) : []),
    ...cityRows(atlas, scene),
    ...shownPlaces(atlas, scene).flatMap((shown) => placeRows(atlas, scene, shown)),
    ...sceneFileRows(atlas, scene, taken),
  ];
  const heads = headsOf(scene);
  return csvText([
    SCENE_COLUMNS.map((column) => heads[column]),
    ...rows.map((row) => {
      const whole = { ...BLANK_ROW, ...row };
      return SCENE_COLUMNS.map((column) => whole[column]);
    }),
  ]);
}

function headsOf({ lang }: Scene): Readonly<Record<(typeof SCENE_COLUMNS)[number], CsvCell>> {
  const { section, of, ofId, isShown, selected, low, high } = takeawayWords(lang).shown;
  return { ...words(lang).entries.columns, section, of, ofId, isShown, selected, low, high };
}

function regionRows(atlas: Atlas, scene: Scene, region: Region): readonly SceneRow[] {
  const { lang } = scene;
  const { shown: w } = takeawayWords(lang);
  const finds = shownView(scene) === 'find';
  // The site finder draws every region as it is: what filters other views counts for no score.
  const lit = finds || isRegionLit(region, scene);
  const head = {
    section: w.sections.region,
    of: region.name[lang],
    ofId: region.id,
    selected: scene.areas.includes(region.id) ? w.yes : w.no,
  };
  const told = { ...head, isShown: lit ? w.lit : w.dimmed };
  const { target, intensity, area, materials } = region;
  const facts = [target, intensity, area].map(({ id }) => figureKey(id));
  return [
    ...rowsOf([...facts, materialCountKey(region.id), `coverage:${region.id}`], atlas, scene, region).map((row) => ({
      ...told,
      ...row,
    })),
    ...materials.flatMap((material) =>
      rowsOf([`material:${material.id}`], atlas, scene, region, material.role).map((row) => ({
        ...head,
        isShown: finds || (lit && isMaterialOn(material, scene)) ? w.lit : w.dimmed,
        ...row,
      })),
    ),
  ];
}

/** Of each entry what is told, with all it rests on. */
function rowsOf(
  keys: readonly EntryKey[],
  atlas: Atlas,
  { lang }: Scene,
  { name, coverage }: { readonly name: Localized; readonly coverage?: Region['coverage'] },
  role: 'focus' | 'strength' | 'lead' | 'downstream' | null = null,
): readonly SceneRow[] {
  return keys.flatMap((key) => {
    const entry = entriesByKey(atlas).get(key);
    if (entry === undefined) return [];
    const { what, shown } = factText({ entry, km: null, role }, { name, short: coverage?.short ?? null }, lang);
    return [{ ...entryCells(entry, atlas, lang), title: what, shown: shown.replaceAll(/[\u00a0\u202f]/g, ' ') }];
  });
}

function cityRows(atlas: Atlas, { lang, areas }: Scene): readonly SceneRow[] {
  const { shown: w } = takeawayWords(lang);
  return atlas.cities
    .filter(({ region }) => region === null)
    .map(({ code, name }) => ({
      section: w.sections.city,
      of: name[lang],
      ofId: code,
      isShown: w.lit,
      selected: areas.includes(code) ? w.yes : w.no,
      shown: w.noTarget,
    }));
}

function placeRows(atlas: Atlas, scene: Scene, { place, layer, isLit, isSelected }: ShownPlace): readonly SceneRow[] {
  const { lang } = scene;
  const { shown: w } = takeawayWords(lang);
  const head = {
    section: w.sections.place,
    of: place.name[lang],
    ofId: place.id,
    isShown: isLit ? w.lit : w.dimmed,
    selected: isSelected ? w.yes : w.no,
  };
  const named: EntryKey = isSite(place) ? `site:${place.id}` : `enterprise:${place.id}`;
  const [name] = rowsOf([named], atlas, scene, place);
  const [position] = rowsOf([positionKey(place.id)], atlas, scene, place);
  return [
    ...(name === undefined ? [] : [{ ...head, ...name, title: TERMS.layer[layer][lang], shown: place.name[lang] }]),
    ...(position === undefined ? [] : [{ ...head, ...position }]),
  ];
}
