import type { Atlas } from '../model/atlas.ts';
import type { RegionId } from '../model/ids.ts';
import type { City } from '../model/place.ts';
import type { Region } from '../model/region.ts';
import type { PlannedMaterial, Scenario } from '../model/scenario.ts';
import type { ComparedMaterial, Measured } from './comparand.ts';
import { keepAlike } from './keepAlike.ts';
import { ofFigure, ofQuantity } from './measured.ts';
import { citiesOf } from './nearest.ts';

/** A region as a scenario has it; without one, as the plan has it. */
export interface RegionState {
  readonly region: Region;
  readonly cities: readonly City[];
  readonly target: Measured;
  readonly materials: readonly ComparedMaterial[];
  /** What the scenario has different. */
  readonly changed: {
    readonly target: boolean;
    readonly cities: boolean;
    readonly materials: boolean;
  };
}

/** The regions in the plan's order, with a scenario worked in. The plan's own records stay untouched. */
export function scenarioRegions(atlas: Atlas, scenario: Scenario | null): ReadonlyMap<RegionId, RegionState> {
  return new Map(
    atlas.regions.map((region) => [region.id, keepState(atlas, region.id, stateOf(atlas, region, scenario))]),
  );
}

const keepState = keepAlike<RegionState>();

function stateOf(atlas: Atlas, region: Region, scenario: Scenario | null): RegionState {
  const own = citiesOf(region, atlas);
  const cities = scenario === null ? own : scenarioCities(atlas, region, scenario);
  const edit = scenario?.targets.find((each) => each.region === region.id);
  const kept = region.materials.filter(({ id }) => !scenario?.dropped.includes(id));
  const added = scenario?.added.filter((each) => each.region === region.id) ?? [];
  return {
    region,
    cities,
    target: edit === undefined ? ofFigure(region.target, region.coverage.short) : editedTarget(region, edit),
    materials: [...kept.map(named), ...added.map(planned)],
    changed: {
      target: edit !== undefined,
      cities: cities.length !== own.length || cities.some((city, at) => city !== own[at]),
      materials: kept.length !== region.materials.length || added.length > 0,
    },
  };
}

/** Cities that stay, in the plan's order, then those that join, in that of the atlas. */
function scenarioCities(atlas: Atlas, region: Region, { members }: Scenario): readonly City[] {
  const edits = new Map(members.map(({ city, regions }) => [city, regions]));
  const stay = citiesOf(region, atlas).filter(({ code }) => edits.get(code)?.includes(region.id) ?? true);
  const join = atlas.cities.filter((city) => edits.get(city.code)?.includes(region.id) && !stay.includes(city));
  return [...stay, ...join];
}

function editedTarget({ target, coverage }: Region, { value, qualifier }: Scenario['targets'][number]): Measured {
  return ofQuantity({ value, qualifier, unit: target.unit, status: 'scenario' }, coverage.short);
}

function named(material: Region['materials'][number]): ComparedMaterial {
  const { id, region, name, sector, family, role } = material;
  return { id, region, name, sector, family, role, material };
}

function planned({ id, region, name, sector, family }: PlannedMaterial): ComparedMaterial {
  return { id, region, name: { zh: name, en: name }, sector, family, role: 'focus', material: null };
}
