// @vitest-environment happy-dom
import { act } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { findDepartment } from '../../src/model/findDepartment.ts';
import type { DepartmentId } from '../../src/model/ids.ts';
import { DepartmentPanel } from '../../src/panels/DepartmentPanel.tsx';
import { ProvinceDetail } from '../../src/panels/ProvinceDetail.tsx';
import { RegionPanel } from '../../src/panels/RegionPanel.tsx';
import { type ProvincePart, store } from '../../src/state/store.ts';
import { readTable } from '../data/readTable.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { seen, show, theRegion } from './show.tsx';

const EVERYTHING: readonly ProvincePart[] = [
  'figures',
  'products',
  'scope',
  'situation',
  'outlook',
  'goals',
  'task',
  'project',
  'safeguard',
  'departments',
];

function province(): Element {
  const { page } = show(<ProvinceDetail />);
  act(() => store.setState({ unfolded: EVERYTHING }));
  return page.container;
}

function department(id: string): string {
  const found = findDepartment(id as DepartmentId, anAtlas());
  return found === null ? '' : seen(show(<DepartmentPanel department={found} />).page.container);
}

/** Cells of a row of which the panels make text, not shown there. */
const missing = (text: string, cells: readonly (string | undefined)[]) =>
  cells.filter((cell) => cell !== undefined && !text.includes(cell));

describe('rows of the plan’s tables on the panels', () => {
  it('every measure', () => {
    const text = seen(province());
    for (const row of readTable('measures'))
      expect(missing(text, [row['name_zh'], row['summary_zh'], row['locator_zh']]), row['id']).toEqual([]);
  });

  it('every department, by both its names', () => {
    const list = seen(province());
    for (const row of readTable('departments')) {
      expect(missing(list, [row['name_zh']])).toEqual([]);
      expect(missing(department(row['id'] ?? ''), [row['name_zh'], row['full_zh']])).toEqual([]);
    }
  });

  it('every responsibility, at its measure and at its department', () => {
    const page = province();
    const measureName = new Map(readTable('measures').map((row) => [row['id'], row['name_zh']]));
    const rows = readTable('responsibilities');
    for (const { measure, department: id, role } of rows) {
      const [lead, takesPart] = page.querySelector(`#measure-${measure}`)?.closest('li')?.querySelectorAll('dd') ?? [];
      const names = role === 'lead' ? lead : takesPart;
      expect(names?.querySelector(`[data-department="${id}"]`), `${measure} ${id}`).not.toBeNull();
    }
    for (const id of new Set(rows.map((row) => row['department']))) {
      const own = rows.filter((row) => row['department'] === id).map(({ measure }) => measureName.get(measure));
      expect(missing(department(id ?? ''), own), id).toEqual([]);
    }
  });

  it('every product', () => {
    const text = seen(province().querySelector('.products'));
    for (const row of readTable('products')) expect(missing(text, [row['name_zh']])).toEqual([]);
  });

  it('every statement, on the province or on its region', () => {
    const rows = readTable('statements');
    const text = new Map(
      [...new Set(rows.map(({ subject = '' }) => subject))].map((subject) => [
        subject,
        seen(subject === 'province' ? province() : show(<RegionPanel region={theRegion(subject)} />).page.container),
      ]),
    );
    for (const { subject = '', text_zh, locator_zh } of rows)
      expect(missing(text.get(subject) ?? '', [text_zh, locator_zh]), subject).toEqual([]);
  });
});
