import { litRegions } from '../analysis/filter.ts';
import { findMarks } from '../cartography/findMarks.ts';
import { hasCircles } from '../cartography/paint.ts';
import { siteMarks } from '../cartography/siteMarks.ts';
import type { Atlas } from '../model/atlas.ts';
import { findArea } from '../model/findArea.ts';
import { findPlace } from '../model/findPlace.ts';
import type { Scene } from '../model/scene.ts';
import { figureText } from '../text/figure.ts';
import { filterNames } from '../text/filterNames.ts';
import { takeawayWords } from '../text/takeawayWords.ts';
import { TERMS } from '../text/term.ts';
import { words } from '../text/words.ts';
import { askedOf } from './briefAsked.ts';
import { findingSentence } from './findingSentence.ts';
import { shownView } from './shownView.ts';
import { weightsText } from './weightsText.ts';

/** What a sheet with the map of a scene says around it. */
export interface SheetWords {
  /** What is shown. */
  readonly title: string;
  /** What colours and circles mean, and that targets are no outcomes. */
  readonly subtitle: string;
  /** Filters, layers, selection, question in force; empty where there are none. */
  readonly state: string;
  /** The edition that is mapped. */
  readonly edition: string;
  /** Where all of it comes from. */
  readonly sources: string;
}

/** The words of the sheet of a scene, in its language. */
export function sheetWords(atlas: Atlas, scene: Scene): SheetWords {
  const { lang, color } = scene;
  const w = words(lang);
  const { edition } = atlas;
  const gap = lang === 'zh' ? '' : ' ';
  const found = shownView(scene) === 'find' ? findingSentence(atlas, scene.finding, lang, scene.theme) : null;
  return {
    title: found?.title ?? w.map.title[color],
    subtitle: [found?.meaning ?? w.map.subtitle[color], w.paper.notOutcomes].join(gap),
    state: stateOf(atlas, scene).join(w.app.semicolon),
    edition: w.top.edition(edition.state[lang], edition.period),
    sources: sourcesOf(atlas, scene).join(gap),
  };
}

/** What of a scene is in force that the picture alone does not say, a clause each. */
export function stateOf(atlas: Atlas, scene: Scene): readonly string[] {
  const { lang } = scene;
  const w = words(lang);
  const t = takeawayWords(lang);
  const list = (names: readonly string[]) => names.join(w.app.listMark);
  const filters = filterNames(atlas.families, scene).map(({ name }) => name);
  const chosen = selectedNames(atlas, scene);
  const layers = scene.layers.map((layer) => TERMS.layer[layer][lang]);
  const finds = shownView(scene) === 'find';
  const stay = litRegions(atlas, scene).length;
  return [
    ...(finds ? askedWords(atlas, scene) : []),
    ...(filters.length === 0 || finds
      ? []
      : [w.paper.filtered(filters.join(w.app.semicolon), stay, atlas.regions.length)]),
    ...(layers.length === 0 ? [] : [t.layers(list(layers))]),
    ...(chosen.length === 0 ? [] : [t.selected(list(chosen))]),
  ];
}

function askedWords(atlas: Atlas, { finding, lang }: Scene): readonly string[] {
  const t = takeawayWords(lang);
  const asked = askedOf(atlas, finding);
  const weights = weightsText(asked, lang);
  return [
    ...(asked.needs.length === 0 ? [] : [asked.needs.map(({ name }) => name[lang]).join(words(lang).app.listMark)]),
    ...(asked.reference === null ? [] : [t.reference(asked.reference.name[lang])]),
    ...(weights === '' ? [] : [t.weights(weights)]),
  ];
}

/** The names of what is selected: areas, and the place whose card is open. */
export function selectedNames(atlas: Atlas, { areas, site, lang }: Scene): readonly string[] {
  const place = site === null ? null : findPlace(site, atlas);
  return [
    ...areas.flatMap((id) => findArea(id, atlas)?.name[lang] ?? []),
    ...(place === null ? [] : [place.name[lang]]),
  ];
}

/** As many titles as fit on a sheet; the table lists all. */
const MOST_TITLES = 6;

function sourcesOf(atlas: Atlas, scene: Scene): readonly string[] {
  const { lang, color } = scene;
  const w = words(lang);
  const t = takeawayWords(lang);
  const { edition, province } = atlas;
  const titles = placeSources(atlas, scene);
  const told = titles.slice(0, MOST_TITLES);
  const more = titles.length > told.length ? [t.moreSources(titles.length - told.length)] : [];
  const finds = shownView(scene) === 'find';
  return [
    w.paper.source(edition.title[lang], edition.state[lang]),
    w.paper.province(figureText(province.revenue2019, lang), figureText(province.revenueTarget, lang)),
    ...(titles.length === 0 ? [] : [t.placeSources([...told, ...more].join(w.app.semicolon))]),
    w.map.boundaries,
    w.paper.projection,
    ...(hasCircles(color) && !finds ? [w.paper.circles] : []),
  ];
}

/** The titles of the sources of the places that are drawn, those of most places first. */
function placeSources(atlas: Atlas, scene: Scene): readonly string[] {
  const marks = shownView(scene) === 'find' ? findMarks(atlas, scene) : siteMarks(atlas, scene);
  const counts = new Map<string, number>();
  for (const { id } of marks)
    for (const source of findPlace(id, atlas)?.sources ?? []) counts.set(source, (counts.get(source) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .flatMap(([id]) => atlas.sources.find((source) => source.id === id)?.title[scene.lang] ?? []);
}
