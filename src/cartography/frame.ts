import { isMaterialOn, isRegionLit } from '../analysis/filter.ts';
import type { Atlas } from '../model/atlas.ts';
import type { AreaId, RegionId } from '../model/ids.ts';
import type { Lang } from '../model/localized.ts';
import type { LonLat } from '../model/place.ts';
import type { Region } from '../model/region.ts';
import type { ColorMode, Scene } from '../model/scene.ts';
import type { Band, PlaceLabel, SymbolAnchor } from '../model/shapes.ts';
import { figureParts, figureSpeech } from '../text/figure.ts';
import { words } from '../text/words.ts';
import { type CompareBadge, compareBadge } from './compareBadge.ts';
import { type CountyName, countyNames } from './countyNames.ts';
import type { Finder } from './finder.ts';
import { hubMarks } from './hubMarks.ts';
import { hasCircles, type Paint, regionPaint } from './paint.ts';
import { type SiteMark, siteMarks } from './siteMarks.ts';
import { layoutSymbol, type SymbolLayout } from './symbol.ts';

/** What should be drawn, whoever draws it: colours resolved to tokens, places in longitude and latitude (WGS-84). */
export interface Frame {
  readonly lang: Lang;
  readonly band: Band;
  /** Name of the picture as a whole. */
  readonly title: string;
  /** The regions in the plan's order, then the cities without a cluster. */
  readonly areas: readonly Area[];
  /** Selected cities and counties that are no areas by themselves: drawn by their outline alone. */
  readonly inner: readonly AreaId[];
  /** One for each region, in the plan's order. */
  readonly symbols: readonly RegionSymbol[];
  readonly labels: readonly PlaceLabel[];
  /** Of counties, by rank; where regions stand in place. They are drawn as far as they are clear. */
  readonly names: readonly CountyName[];
  /** Places of the layers that are on, the topmost last. */
  readonly sites: readonly SiteMark[];
  /** The nearest station, airport and port of what is selected, as far as they are not among the sites. */
  readonly hubs: readonly SiteMark[];
  /** What the site finder draws around the reference; null in other views. */
  readonly finder: Finder | null;
  /** Drawn for the stage: lines, symbols and words grow with it. */
  readonly staged: boolean;
  /** Regions that stand up, in the plan's order; none in a flat picture. */
  readonly prisms?: readonly Prism[];
}

/** A region that stands up. */
export interface Prism {
  readonly region: RegionId;
  /** Metres above the ground. */
  readonly height: number;
}

export interface Area {
  readonly id: AreaId;
  /** Null for a city without a cluster: hatched, never a data colour. */
  readonly paint: Paint | null;
  /** The filters leave nothing of it. */
  readonly dimmed: boolean;
  readonly selected: boolean;
}

export interface RegionSymbol {
  readonly region: RegionId;
  /** Centre of the circle. */
  readonly at: LonLat;
  /** Where its leader ends in the region, or null where the circle stands in place. */
  readonly foot: LonLat | null;
  readonly layout: SymbolLayout;
  /** As a screen reader says it. */
  readonly speech: string;
  readonly dimmed: boolean;
  readonly selected: boolean;
  /** A, B, C by its place among several that are compared; null elsewhere. */
  readonly badge: CompareBadge | null;
}

/** The picture of an atlas for a scene, with the anchors of one zoom band. */
export function frame(atlas: Atlas, scene: Scene, band: Band): Frame {
  const regions = atlas.regions.map(
    (region): Area => ({
      id: region.id,
      paint: regionPaint(region, scene.color),
      dimmed: !isRegionLit(region, scene),
      selected: scene.areas.includes(region.id),
    }),
  );
  const cities = atlas.cities
    .filter((city) => city.region === null)
    .map((city): Area => ({ id: city.code, paint: null, dimmed: false, selected: scene.areas.includes(city.code) }));
  const areas = [...regions, ...cities];
  const sites = siteMarks(atlas, scene);
  return {
    lang: scene.lang,
    band,
    title: words(scene.lang).map.slot,
    areas,
    inner: scene.areas.filter((id) => !areas.some((area) => area.id === id)),
    symbols: atlas.regions.flatMap((region) => regionSymbol(atlas, region, scene, band)),
    labels: atlas.sheet.labels.filter((label) => label.band === band && label.lang === scene.lang),
    names: band === 'region' ? countyNames(atlas, scene) : [],
    sites,
    hubs: hubMarks(atlas, scene, sites),
    finder: null,
    staged: false,
  };
}

function regionSymbol(atlas: Atlas, region: Region, scene: Scene, band: Band): readonly RegionSymbol[] {
  const anchor = atlas.sheet.symbols.find(
    (candidate) => candidate.region === region.id && candidate.band === band && candidate.lang === scene.lang,
  );
  if (anchor === undefined) return [];
  const layout = symbolLayout(region, scene, anchor);
  const letter = letterOf(region, scene);
  return [
    {
      region: region.id,
      at: anchor.at,
      foot: anchor.foot,
      layout,
      speech: symbolSpeech(atlas, region, scene),
      dimmed: !isRegionLit(region, scene),
      selected: scene.areas.includes(region.id),
      badge: letter === null ? null : compareBadge(letter, layout, anchor),
    },
  ];
}

function letterOf({ id }: Region, { view, areas }: Scene): string | null {
  const at = areas.indexOf(id);
  return view === 'explore' && areas.length > 1 && at >= 0 ? String.fromCharCode(65 + at) : null;
}

function symbolLayout(region: Region, scene: Scene, anchor: SymbolAnchor): SymbolLayout {
  const circles = hasCircles(scene.color);
  return layoutSymbol(
    {
      name: region.name[scene.lang],
      value: valueText(shownFigure(region, scene.color), scene.lang),
      suffix: region.coverage.short?.[scene.lang] ?? null,
      materials: region.materials,
      target: circles ? region.target.value : null,
      isOn: (material) => isMaterialOn(material, scene),
    },
    anchor,
  );
}

/** Name and number as they stand on the map come first, so that a reader who says what is seen is understood. */
function symbolSpeech(atlas: Atlas, region: Region, scene: Scene): string {
  const { lang, color } = scene;
  const shown = shownFigure(region, color);
  const { sign } = figureParts(shown, lang);
  const name = region.name[lang];
  const short = region.coverage.short?.[lang] ?? null;
  const said = figureSpeech(shown, lang);
  const seen = [name, valueText(shown, lang), ...(short === null ? [] : [short])].join(' ');
  const numbers = sign === '' && short === null ? `${name} ${said}` : `${seen}${lang === 'zh' ? '，' : ', '}${said}`;
  const { map, filter, compare } = words(lang);
  const perArea = shown === region.intensity;
  const speech = map.symbol(numbers, perArea, region.materials.length, region.order, atlas.regions.length);
  const letter = letterOf(region, scene);
  const told = letter === null ? speech : compare.symbol(speech, letter);
  return isRegionLit(region, scene) ? told : filter.dimmedSymbol(told);
}

function shownFigure(region: Region, mode: ColorMode): Region['target'] {
  return hasCircles(mode) ? region.target : region.intensity;
}

function valueText(figure: Region['target'], lang: Lang): string {
  const { sign, number } = figureParts(figure, lang);
  return `${sign}${number}`;
}
