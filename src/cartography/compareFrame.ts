import { HUB_KINDS, type HubKind } from '../analysis/areaHubs.ts';
import { type Comparand, codesOf } from '../analysis/comparand.ts';
import { comparisonGround } from '../analysis/comparisonGround.ts';
import { nearestSites } from '../analysis/nearest.ts';
import { nearestSeats, type SeatDistance } from '../analysis/nearestSeats.ts';
import type { RegionState } from '../analysis/scenarioRegions.ts';
import { type TargetChange, targetChange } from '../analysis/targetChange.ts';
import type { Atlas } from '../model/atlas.ts';
import type { Comparing, ShownFigures } from '../model/comparing.ts';
import type { Quantity } from '../model/figure.ts';
import type { AreaId, CityCode, ColumnId, RegionId, SiteId } from '../model/ids.ts';
import type { Localized } from '../model/localized.ts';
import type { City, LonLat } from '../model/place.ts';
import type { PlannedSite, Scenario } from '../model/scenario.ts';
import { cssColor } from '../tokens/tokenNames.ts';
import { changeClass, changeColor } from './changeScale.ts';
import { sectorColors } from './palette.ts';

/** What the map of a comparison is asked. */
export interface CompareAsked {
  readonly atlas: Atlas;
  /** The columns as shown. */
  readonly columns: readonly Comparand[];
  /** The areas the reader chose; none: all regions stand in the columns. */
  readonly chosen: readonly AreaId[];
  /** The scenario that is shown, or null. */
  readonly shown: Scenario | null;
  readonly comparing: Pick<Comparing, 'part' | 'shows'>;
}

/** A city, painted once. */
export interface CityArea {
  readonly code: CityCode;
  /** The regions it belongs to, as shown; several only while a scenario leaves that open. */
  readonly regions: readonly RegionId[];
  /** As CSS writes it; null: in no region, hatched. */
  readonly fill: string | null;
  /** Dots over the fill mark groups that are not one of the six sectors. */
  readonly dots: boolean;
  readonly dimmed: boolean;
  /** True where the scenario has it in other regions than the plan. */
  readonly moved: boolean;
}

/** A region as it is shown: its cities, its rim, its target. */
export interface ComparedRegion {
  readonly id: RegionId;
  readonly name: Localized;
  readonly cities: readonly CityCode[];
  /** Null where the fill is a change. */
  readonly rim: { readonly solid: string; readonly soft: string } | null;
  readonly target: Quantity;
  /** The plan's, where a scenario's stands beside it and differs. */
  readonly plan: Quantity | null;
  readonly change: TargetChange;
  /** What belongs beside its number wherever it stands. */
  readonly short: Localized | null;
  readonly dimmed: boolean;
}

/** An area whose outline is drawn: a column of the comparison. */
export interface OutlinedArea {
  readonly id: ColumnId;
  readonly name: Localized;
  readonly cities: readonly City[];
  /** Of a group: the sum of its floors. */
  readonly target: Quantity | null;
}

/** The straight line between the nearest seats of two columns. */
export interface SeatLine extends SeatDistance {
  readonly id: string;
}

/** What the map of a comparison shows, whatever the camera. */
export interface CompareFrame {
  readonly mode: ShownFigures;
  readonly cities: readonly CityArea[];
  readonly regions: readonly ComparedRegion[];
  /** Columns that the reader chose. */
  readonly compared: readonly OutlinedArea[];
  /** Groups of the scenario. */
  readonly groups: readonly OutlinedArea[];
  readonly lines: readonly SeatLine[];
  readonly hubs: readonly { readonly id: SiteId; readonly kind: HubKind; readonly at: LonLat }[];
  readonly planned: readonly PlannedSite[];
  /** Whether circles are drawn: a fill that stands for a total never stands without, and lines alone need the room. */
  readonly circles: boolean;
}

/** More lines than these hide the map. */
export const MOST_LINED = 5;

/** Works out what the map of a comparison shows. Without a scenario nothing but the plan's figures goes into it. */
export function compareFrame({ atlas, columns, chosen, shown, comparing }: CompareAsked): CompareFrame {
  const mode = shown === null ? 'base' : comparing.shows;
  const states = [...comparisonGround(atlas, shown).regions.values()];
  const compared = columns.filter(({ id }) => chosen.some((each) => each === id)).map(outlined);
  const groups = columns.filter(({ kind }) => kind === 'group').map(outlined);
  const isTable = comparing.part === 'table';
  const lit = new Set([...compared, ...groups].flatMap(codesOf));
  const dims = isTable && mode !== 'change' && lit.size > 0;
  const isDim = (cities: readonly City[]) => dims && !cities.some(({ code }) => lit.has(code));
  const lines = isTable ? seatLines(compared) : [];
  return {
    mode,
    cities: atlas.cities.map((city) => cityArea(city, states, mode, isDim([city]))),
    regions: states.map((state) => comparedRegion(state, mode, isDim(state.cities))),
    compared,
    groups,
    lines,
    hubs: isTable && compared.length <= MOST_LINED ? hubsOf(atlas, compared) : [],
    planned: shown?.sites ?? [],
    circles: mode !== 'base' || lines.length === 0,
  };
}

function outlined({ id, kind, name, cities, target }: Comparand): OutlinedArea {
  return { id, name, cities, target: kind === 'group' ? target.quantity : null };
}

function cityArea(city: City, states: readonly RegionState[], mode: ShownFigures, dimmed: boolean): CityArea {
  const own = states.filter(({ cities }) => cities.includes(city));
  const [first] = own;
  const regions = own.map(({ region }) => region.id);
  const planned = states.filter(({ region }) => region.cities.includes(city.code)).map(({ region }) => region.id);
  return {
    code: city.code,
    regions,
    fill: first === undefined ? null : fillOf(first, mode),
    dots: mode !== 'change' && first?.region.firstSector === 'own',
    dimmed,
    moved: mode !== 'base' && regions.join() !== planned.join(),
  };
}

function fillOf(state: RegionState, mode: ShownFigures): string {
  if (mode === 'change') return changeColor(changeClass(changeOf(state).value));
  return cssColor(sectorColors(state.region.firstSector).fill);
}

function comparedRegion(state: RegionState, mode: ShownFigures, dimmed: boolean): ComparedRegion {
  const { region, cities } = state;
  const colors = sectorColors(region.firstSector);
  const change = changeOf(state);
  return {
    id: region.id,
    name: region.name,
    cities: cities.map(({ code }) => code),
    rim: mode === 'change' ? null : { solid: cssColor(colors.solid), soft: cssColor(colors.soft) },
    target: state.target.quantity ?? region.target,
    plan: mode !== 'base' && change.isChanged ? region.target : null,
    change,
    short: region.coverage.short,
    dimmed,
  };
}

function changeOf({ region, target }: RegionState): TargetChange {
  return targetChange(region.target, target.quantity ?? region.target);
}

function seatLines(compared: readonly OutlinedArea[]): readonly SeatLine[] {
  if (compared.length > MOST_LINED) return [];
  return compared.flatMap((one, at) =>
    compared.slice(at + 1).flatMap((other): readonly SeatLine[] => {
      const nearest = nearestSeats(one.cities, other.cities);
      return nearest === null || nearest.from === nearest.to ? [] : [{ id: `${one.id} ${other.id}`, ...nearest }];
    }),
  );
}

/** Of each kind the hub nearest to each column, none twice. */
function hubsOf(atlas: Atlas, compared: readonly OutlinedArea[]): CompareFrame['hubs'] {
  const found = new Map<SiteId, CompareFrame['hubs'][number]>();
  for (const { cities } of compared) {
    for (const kind of HUB_KINDS) {
      const site = nearestSites(cities, atlas.sites, kind)[0]?.what;
      if (site?.position) found.set(site.id, { id: site.id, kind, at: site.position.at });
    }
  }
  return [...found.values()];
}
