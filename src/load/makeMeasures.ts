import type { DepartmentId } from '../model/ids.ts';
import type { Measure, Statement } from '../model/measure.ts';
import { localized } from './localized.ts';
import { evidenceOf } from './makeFigure.ts';
import type { Row, Tables } from './tables.ts';

/** The tasks, projects and safeguards with their departments, in the plan's order; every one has one lead, as the links were checked. */
export function makeMeasures(tables: Tables): Measure[] {
  const kinds = ['task', 'project', 'safeguard'];
  const rows = [...tables.measures].sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || a.order - b.order);
  return rows.flatMap((row) => {
    const lead = departments(tables, row, 'lead')[0];
    if (!lead) return [];
    const { id, kind, order } = row;
    const participants = departments(tables, row, 'participant');
    return [
      {
        id,
        kind,
        order,
        name: localized(row, 'name'),
        summary: localized(row, 'summary'),
        lead,
        participants,
        openEnded: row.open_ended,
        ...evidenceOf(row),
      },
    ];
  });
}

/** What the plan says of the province or of one region, in its order. */
export function makeStatements(tables: Tables, subject: string): Statement[] {
  return tables.statements
    .filter((row) => row.subject === subject)
    .sort((a, b) => a.order - b.order)
    .map((row) => ({ kind: row.kind, order: row.order, text: localized(row, 'text'), ...evidenceOf(row) }));
}

function departments(tables: Tables, measure: Row<'measures'>, role: 'lead' | 'participant'): DepartmentId[] {
  return tables.responsibilities
    .filter((row) => row.measure === measure.id && row.role === role)
    .sort((a, b) => a.order - b.order)
    .map(({ department }) => department);
}
