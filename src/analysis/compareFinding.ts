import type { Atlas } from '../model/atlas.ts';
import type { ColumnId } from '../model/ids.ts';
import type { Localized } from '../model/localized.ts';
import type { Comparand } from './comparand.ts';
import { familiesOf } from './indicatorOf.ts';

/** A column that alone among those told names families of materials. */
export interface Alone {
  readonly name: Localized;
  /** By the column's own word where it has one for the family, else by the family's. */
  readonly materials: readonly Localized[];
}

/** What a comparison of materials finds. Families are counted, and each once. */
export interface CompareFinding {
  /** Names of the columns the finding is about: those of which it can be said what is named for them. */
  readonly told: readonly Localized[];
  /** Names of those for which materials are named only as a part of a region. */
  readonly untold: readonly Localized[];
  /** Names of those told for which none is named. */
  readonly empty: readonly Localized[];
  /** Families of all told columns together. */
  readonly families: number;
  /** Families that all told columns share; of a single one those it names. */
  readonly shared: number;
  /** Families that several columns share, but not all that are told. */
  readonly some: number;
  /** Families of one told column each, by column; empty where there is but one. */
  readonly alone: readonly Alone[];
  /** All regions are compared and nothing else. */
  readonly isWholePlan: boolean;
  /** Something of it rests on the scenario. */
  readonly isScenario: boolean;
}

/**
 * The finding that heads a comparison. Columns of which only the whole region's materials are known are left out of it and
 * named: of them it cannot be said that they lack anything.
 */
export function compareFinding(atlas: Atlas, columns: readonly Comparand[]): CompareFinding {
  const told = columns.filter(isTold);
  const counts = countsOf(told);
  const everywhere = countsOf(columns);
  const numbers = [...counts];
  const isShared = (count: number) => count === told.length;
  const isAlone = (id: string) => counts.get(id) === 1 && everywhere.get(id) === 1;
  const regions = new Set<ColumnId>(atlas.regions.map(({ id }) => id));
  return {
    told: told.map(({ name }) => name),
    untold: columns.filter((column) => !isTold(column)).map(({ name }) => name),
    empty: told.filter(({ materials }) => materials.length === 0).map(({ name }) => name),
    families: counts.size,
    shared: numbers.filter(([, count]) => isShared(count)).length,
    some: numbers.filter(([id, count]) => !isShared(count) && !isAlone(id)).length,
    alone: told.length < 2 ? [] : told.flatMap((column) => aloneIn(atlas, column, isAlone)),
    isWholePlan: columns.length === regions.size && columns.every(({ id }) => regions.has(id)),
    isScenario: columns.some(({ isScenario }) => isScenario),
  };
}

/** In how many columns each family is named. */
function countsOf(columns: readonly Comparand[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const column of columns) for (const id of familiesOf(column)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** False where a part of the column is named only with its region, so that more may be meant for it than is known. */
function isTold({ unnamed }: Comparand): boolean {
  return unnamed.length === 0;
}

function aloneIn(atlas: Atlas, column: Comparand, isAlone: (id: string) => boolean): readonly Alone[] {
  const materials = [...familiesOf(column)].filter(isAlone).flatMap((id) => nameIn(atlas, column, id) ?? []);
  return materials.length === 0 ? [] : [{ name: column.name, materials }];
}

/** The one word a column has for a family, or the family's own name where it has several. */
function nameIn(atlas: Atlas, column: Comparand, id: string): Localized | undefined {
  const words = column.materials.filter((material) => (material.family ?? material.id) === id);
  const family = atlas.families.find((each) => each.id === id);
  return words.length === 1 ? words[0]?.name : (family?.name ?? words[0]?.name);
}
