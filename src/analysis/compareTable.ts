import type { Atlas } from '../model/atlas.ts';
import { type Comparing, INDICATORS, type RowKey } from '../model/comparing.ts';
import {
  ENTERPRISE_ROLES,
  type Enterprise,
  type EnterpriseRole,
  SITE_KINDS,
  type Site,
  type SiteKind,
} from '../model/place.ts';
import type { Comparand, ComparedMaterial, Measured } from './comparand.ts';
import { indicatorOf, isHub } from './indicatorOf.ts';
import { missing } from './measured.ts';

/** One cell: a number; the materials of a family, none where the plan names none; enterprises; sites, with those planned. */
export type CompareCell =
  | { readonly kind: 'measured'; readonly measured: Measured }
  | {
      readonly kind: 'materials';
      readonly materials: readonly ComparedMaterial[];
      /** False where the plan names materials only for the region the city is a part of. */
      readonly isKnown: boolean;
    }
  | { readonly kind: 'enterprises'; readonly enterprises: readonly Enterprise[] }
  | { readonly kind: 'sites'; readonly sites: readonly Site[] };

export interface CompareRow {
  readonly key: RowKey;
  readonly about:
    | { readonly kind: 'indicator'; readonly indicator: (typeof INDICATORS)[number] }
    /** A family by its id, or an added material of none by its own. */
    | { readonly kind: 'family'; readonly family: string }
    | { readonly kind: 'role'; readonly role: EnterpriseRole }
    | { readonly kind: 'site'; readonly site: SiteKind };
  /** One for each column, in their order. */
  readonly cells: readonly CompareCell[];
}

/** Rows that belong together: numbers; materials that all columns share, several, one; enterprises and sites. */
export const SECTION_KINDS = ['figures', 'all', 'some', 'one', 'places'] as const;
export interface CompareSection {
  readonly kind: (typeof SECTION_KINDS)[number];
  readonly rows: readonly CompareRow[];
  /** Rows of it that the reader put away. */
  readonly hidden: readonly CompareRow[];
}

export interface CompareTable {
  /** In the order shown. */
  readonly columns: readonly Comparand[];
  /** Without those that have no rows at all. */
  readonly sections: readonly CompareSection[];
}

/** The table of a comparison: columns sorted, rows in sections, ordered and put away as the reader wishes. */
export function compareTable(
  atlas: Atlas,
  columns: readonly Comparand[],
  comparing: Pick<Comparing, 'order' | 'hidden' | 'sortBy'>,
): CompareTable {
  const sorted = sortColumns(columns, comparing.sortBy);
  const families = familyRows(atlas, sorted);
  // A column of which only the region's materials are known cannot be said to lack one: it is not asked.
  const told = sorted.flatMap(({ unnamed }, at) => (unnamed.length === 0 ? [at] : []));
  const isAll = ({ cells }: CompareRow) => told.length > 1 && told.every((at) => isNamed(cells[at]));
  const isOne = ({ cells }: CompareRow) => cells.filter(isNamed).length === 1;
  const sections: readonly (readonly [CompareSection['kind'], readonly CompareRow[]])[] = [
    ['figures', figureRows(atlas, sorted)],
    ['all', families.filter(isAll)],
    ['some', families.filter((row) => !isAll(row) && !isOne(row))],
    ['one', families.filter(isOne)],
    ['places', placeRows(sorted)],
  ];
  return {
    columns: sorted,
    sections: sections
      .filter(([, rows]) => rows.length > 0)
      .map(([kind, rows]) => ({
        kind,
        rows: ordered(rows, comparing.order).filter(({ key }) => !comparing.hidden.includes(key)),
        hidden: rows.filter(({ key }) => comparing.hidden.includes(key)),
      })),
  };
}

/** True of a cell of a family in which a material stands. */
export function isNamed(cell: CompareCell | undefined): boolean {
  return cell?.kind === 'materials' && cell.materials.length > 0;
}

/** Where the file of the sites could not be read none were counted. */
function figureRows({ sitesLoaded }: Atlas, columns: readonly Comparand[]): readonly CompareRow[] {
  return INDICATORS.map((indicator) => {
    const row = rowOf(indicator, { kind: 'indicator', indicator }, columns, (column) => ({
      kind: 'measured',
      measured: indicatorOf(column, indicator),
    }));
    return indicator === 'sites' && !sitesLoaded ? { ...row, cells: columns.map(() => UNREAD) } : row;
  });
}

const UNREAD: CompareCell = { kind: 'measured', measured: missing('no-source') };

/** Families in the order of the tables, then materials of none. */
function familyRows({ families }: Atlas, columns: readonly Comparand[]): readonly CompareRow[] {
  const present = new Set<string>(columns.flatMap(({ materials }) => materials.map(({ id, family }) => family ?? id)));
  const known = families.map(({ id }): string => id).filter((id) => present.has(id));
  const others = [...present].filter((id) => !known.includes(id));
  return [...known, ...others].map((family) =>
    rowOf(`f.${family}`, { kind: 'family', family }, columns, ({ materials, unnamed }) => ({
      kind: 'materials',
      materials: materials.filter((material) => (material.family ?? material.id) === family),
      isKnown: unnamed.length === 0,
    })),
  );
}

function placeRows(columns: readonly Comparand[]): readonly CompareRow[] {
  const roles = ENTERPRISE_ROLES.map((role) =>
    rowOf(`e.${role}`, { kind: 'role', role }, columns, ({ enterprises }) => ({
      kind: 'enterprises',
      enterprises: enterprises.filter((each) => each.role === role),
    })),
  );
  const kinds = SITE_KINDS.filter(
    (kind) => !isHub(kind) && columns.some(({ sites }) => sites.some((site) => site.kind === kind)),
  ).map((kind) =>
    rowOf(`s.${kind}`, { kind: 'site', site: kind }, columns, ({ sites }) => ({
      kind: 'sites',
      sites: sites.filter((site) => site.kind === kind),
    })),
  );
  return [...roles, ...kinds];
}

/** A row whose cells are the same objects as long as their columns are, so that only what changed is drawn anew. */
function rowOf(
  key: string,
  about: CompareRow['about'],
  columns: readonly Comparand[],
  make: (column: Comparand) => CompareCell,
): CompareRow {
  const known = abouts.get(key) ?? about;
  abouts.set(key, known);
  const cellOf = (column: Comparand): CompareCell => {
    const ofColumn = cells.get(column) ?? new Map<string, CompareCell>();
    cells.set(column, ofColumn);
    const cell = ofColumn.get(key) ?? make(column);
    ofColumn.set(key, cell);
    return cell;
  };
  return { key: rowKey(key), about: known, cells: columns.map(cellOf) };
}

const abouts = new Map<string, CompareRow['about']>();
const cells = new WeakMap<Comparand, Map<string, CompareCell>>();

/** Those the reader moved first, in their order; then the others in theirs. */
function ordered(rows: readonly CompareRow[], order: readonly RowKey[]): readonly CompareRow[] {
  const moved = order.flatMap((key) => rows.filter((row) => row.key === key));
  return [...moved, ...rows.filter((row) => !moved.includes(row))];
}

/** By the numbers of an indicator; columns without one come last, whichever way. */
function sortColumns(columns: readonly Comparand[], sortBy: Comparing['sortBy']): readonly Comparand[] {
  const indicator = INDICATORS.find((each) => each === sortBy?.row);
  if (sortBy === null || indicator === undefined) return columns;
  const numberOf = (column: Comparand) => indicatorOf(column, indicator).quantity?.value ?? null;
  return [...columns].sort((a, b) => {
    const [left, right] = [numberOf(a), numberOf(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return sortBy.descending ? right - left : left - right;
  });
}

function rowKey(key: string): RowKey {
  return key as RowKey;
}
