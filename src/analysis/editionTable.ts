import type { Atlas } from '../model/atlas.ts';
import type { Figure } from '../model/figure.ts';
import type { CityCode, RegionId } from '../model/ids.ts';
import type { Localized } from '../model/localized.ts';
import type { Material } from '../model/material.ts';
import { EDITION_METRICS, type EditionMetric, type EditionRegion, type OtherEdition } from '../model/otherEdition.ts';
import type { Edition } from '../model/source.ts';

/** One subject of the plan in each of its editions. */
export interface EditionSubject {
  /** `province`, or the id of a region. */
  readonly id: string;
  /** Null of the province. */
  readonly name: Localized | null;
  /** False where only another edition has it. */
  readonly isMapped: boolean;
  readonly rows: readonly EditionRow[];
}

/** A figure, the cluster's title, the members or the materials, one cell an edition, in the order of `editions`. */
export type EditionRow =
  | { readonly kind: 'figure'; readonly metric: EditionMetric; readonly cells: readonly (ComparedFigure | null)[] }
  | { readonly kind: 'cluster'; readonly cells: readonly (EditionRegion | null)[] }
  | { readonly kind: 'members'; readonly cells: readonly (readonly CityCode[] | null)[] }
  | { readonly kind: 'materials'; readonly cells: readonly (readonly Material[] | null)[] };

/** A figure of an edition; without an id where it was counted here. */
export interface ComparedFigure extends Omit<Figure, 'id'> {
  readonly id: Figure['id'] | null;
}

export interface EditionTable {
  /** In the order of their table. */
  readonly editions: readonly Edition[];
  readonly subjects: readonly EditionSubject[];
}

/**
 * The province and regions side by side with themselves across editions, and the regions that only another edition has.
 * A row stands where any edition has something for it; a cell is null where nothing of that edition was collected.
 * @param regions ids of mapped regions, in the order wanted
 */
export function editionTable(atlas: Atlas, regions: readonly RegionId[]): EditionTable {
  const books = atlas.editions.map((edition) => bookOf(atlas, edition));
  const known = regions.flatMap((id) => atlas.regionById.get(id) ?? []);
  const others = new Map<RegionId, EditionRegion>();
  for (const { regions: own } of atlas.otherEditions)
    for (const region of own) if (!atlas.regionById.has(region.id)) others.set(region.id, region);
  return {
    editions: atlas.editions,
    subjects: [
      { id: 'province', name: null, isMapped: true, rows: figureRows(books, 'province') },
      ...known.map(({ id, name }) => ({ id, name, isMapped: true, rows: regionRows(books, id) })),
      ...[...others.values()].map(({ id, name }) => ({ id, name, isMapped: false, rows: regionRows(books, id) })),
    ],
  };
}

/** An edition as something that can be asked; the mapped one answers out of the atlas's own records. */
type Book = Omit<OtherEdition, 'figures'> & {
  readonly figure: (subject: string, metric: EditionMetric) => ComparedFigure | null;
};

function bookOf(atlas: Atlas, edition: Edition): Book {
  const other = atlas.otherEditions.find((each) => each.edition.id === edition.id);
  if (other) {
    const figure: Book['figure'] = (subject, metric) =>
      other.figures.find((each) => each.subject === subject && each.metric === metric) ?? null;
    return { ...other, figure };
  }
  return {
    edition,
    regions: atlas.regions,
    materials: atlas.materials,
    members: atlas.regions.flatMap(({ id, cities }) => cities.map((city) => ({ region: id, city }))),
    figure: (subject, metric) => {
      if (metric === 'regional-cluster-count') return subject === 'province' ? regionalClusters(atlas) : null;
      return atlas.figures.find(({ id }) => id === `${subject}.${metric}`) ?? null;
    },
  };
}

/** The plan prints no count of its regional clusters: they are counted. */
function regionalClusters({ regions }: Atlas): ComparedFigure | null {
  const [first] = regions;
  if (!first) return null;
  const { source, edition } = first.coverage;
  return {
    id: null,
    value: regions.length,
    unit: 'count',
    year: null,
    status: 'derived',
    qualifier: '=',
    qualifierWord: null,
    note: null,
    source,
    edition,
    locator: { zh: '专栏1 条目数', en: 'Items of Box 1' },
  };
}

function figureRows(books: readonly Book[], subject: string): readonly EditionRow[] {
  return EDITION_METRICS.flatMap((metric): EditionRow[] => {
    const cells = books.map(({ figure }) => figure(subject, metric));
    return cells.every((cell) => cell === null) ? [] : [{ kind: 'figure', metric, cells }];
  });
}

function regionRows(books: readonly Book[], id: RegionId): readonly EditionRow[] {
  const cluster: EditionRow = {
    kind: 'cluster',
    cells: books.map((book) => book.regions.find((region) => region.id === id) ?? null),
  };
  const members: EditionRow = {
    kind: 'members',
    cells: books.map((book) => orNull(book.members.filter(({ region }) => region === id).map(({ city }) => city))),
  };
  const materials: EditionRow = {
    kind: 'materials',
    cells: books.map((book) => orNull(book.materials.filter(({ region }) => region === id))),
  };
  return [
    cluster,
    ...figureRows(books, id),
    members,
    ...(materials.cells.every((cell) => cell === null) ? [] : [materials]),
  ];
}

function orNull<T>(list: readonly T[]): readonly T[] | null {
  return list.length === 0 ? null : list;
}
