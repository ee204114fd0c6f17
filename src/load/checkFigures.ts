import { otherEditions } from './mappedRows.ts';
import { METRICS, type SubjectKind } from './metrics.ts';
import type { TableFault } from './tableFault.ts';
import type { Row, Tables } from './tables.ts';

/** Every figure is said of something that exists, in a unit of its metric, under the id that both make. */
export function checkFigures(tables: Tables): TableFault[] {
  const kinds = subjectKinds(tables);
  const others = otherEditions(tables);
  return tables.figures.flatMap((figure, index) => {
    const wrong = (column: keyof Row<'figures'>, expected: string): TableFault => ({
      table: 'figures',
      index,
      column,
      expected,
      found: String(figure[column]),
      kind: 'inconsistent',
    });
    const faults: TableFault[] = [];
    const metric = METRICS[figure.metric];
    const subject = kinds.get(figure.subject);
    if (!subject) faults.push(wrong('subject', 'province, or the id of a region, city, product or site'));
    else if (!metric.of.includes(subject)) faults.push(wrong('metric', `a metric of a ${subject}`));
    if (!metric.units.includes(figure.unit))
      faults.push(wrong('unit', `one of ${metric.units.join(', ')}, for ${figure.metric}`));
    const ids = idsOf(figure, others);
    if (!ids.includes(figure.id)) faults.push(wrong('id', ids.join(' or ')));
    const expected = impossible(figure);
    if (expected) faults.push(wrong('value', expected));
    return faults;
  });
}

/** The ids that a figure can have; those of an edition that is not mapped end in its own. */
function idsOf({ subject, metric, year, edition }: Row<'figures'>, others: ReadonlySet<string>): readonly string[] {
  const end = edition !== null && others.has(edition) ? `.${edition}` : '';
  const id = `${subject}.${metric}`;
  return [`${id}${end}`, ...(year === null ? [] : [`${id}.${year}${end}`])];
}

/** What a value of this unit can be, where it cannot be this; null where it can. */
function impossible({ value, unit }: Row<'figures'>): string | null {
  if (value < 0) return 'no negative value';
  if (unit === 'percent' && value > 100) return 'at most 100';
  if ((unit === 'rank' || unit === 'count' || unit === 'persons') && !Number.isInteger(value)) return 'a whole number';
  if ((unit === 'rank' || unit === 'km2') && value === 0) return 'more than 0';
  return null;
}

function subjectKinds(tables: Tables): Map<string, SubjectKind> {
  return new Map<string, SubjectKind>([
    ['province', 'province'],
    ...tables.regions.map(({ id }) => [id, 'region'] as const),
    ...tables.cities.map(({ code }) => [code, 'city'] as const),
    ...tables.products.map(({ id }) => [id, 'product'] as const),
    ...tables.sites.map(({ id }) => [id, 'site'] as const),
  ]);
}
