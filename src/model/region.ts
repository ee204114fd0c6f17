import type { Evidence, Figure } from './figure.ts';
import type { CityCode, RegionId } from './ids.ts';
import type { Localized } from './localized.ts';
import type { Material } from './material.ts';
import type { Enterprise } from './place.ts';
import type { SectorId } from './sector.ts';

/** What a region's target covers: the whole regional cluster, a cluster of named sectors, or less than its title says. */
export interface Coverage extends Evidence {
  readonly scope: 'region' | 'cluster' | 'narrower';
  readonly text: Localized;
  /** Two or three words that go with the number wherever it stands (云浮: 仅石材), or null. */
  readonly short: Localized | null;
}

/** An advantage the plan names, in our own words. */
export interface Advantage extends Evidence {
  readonly text: Localized;
}

export interface Region {
  readonly id: RegionId;
  /** Item number in the plan's box, from 1. */
  readonly order: number;
  readonly name: Localized;
  /** What the plan calls the cluster: 先进材料综合型产业集群. */
  readonly cluster: Localized;
  readonly cities: readonly CityCode[];
  readonly target: Figure;
  readonly coverage: Coverage;
  /** In the source's order of naming. */
  readonly materials: readonly Material[];
  readonly enterprises: readonly Enterprise[];
  readonly advantages: readonly Advantage[];
  /** Capacities the plan gives in words (湛江). */
  readonly capacities: readonly (Figure & { readonly what: Localized })[];
  /** The sector named first: what the default map colours by. */
  readonly firstSector: SectorId;
  /** Sum of the members' land areas; status `derived` when any member's is. */
  readonly area: Figure;
  /** Target ÷ area, 亿元/km²; carries the target's qualifier. */
  readonly intensity: Figure;
  readonly population: Figure | null;
}
