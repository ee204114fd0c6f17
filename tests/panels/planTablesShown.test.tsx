// @vitest-environment happy-dom
import { act } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { findDepartment } from '../../src/model/findDepartment.ts';
import type { DepartmentId } from '../../src/model/ids.ts';
import { DepartmentPanel } from '../../src/panels/DepartmentPanel.tsx';
import { ProvinceDetail } from '../../src/panels/ProvinceDetail.tsx';
import { RegionPanel } from '../../src/panels/RegionPanel.tsx';
import { type ProvincePart, store } from '../../src/state/store.ts';
import { tableRows } from '../data/tableRows.ts';
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

const region = (id: string) => seen(show(<RegionPanel region={theRegion(id)} />).page.container);

/** Cells of a row that do not stand in a text. */
const missing = (text: string, cells: readonly string[]) => cells.filter((cell) => !text.includes(cell));

describe('rows of the plan’s tables on the panels', () => {
  it('every measure', () => {
    const text = seen(province());
    for (const { id, ...cells } of tableRows('measures', ['id', 'name_zh', 'summary_zh', 'locator_zh']))
      expect(missing(text, Object.values(cells)), id).toEqual([]);
  });

  it('every department, by both its names', () => {
    const list = seen(province());
    for (const { id, name_zh, full_zh } of tableRows('departments', ['id', 'name_zh', 'full_zh'])) {
      expect(missing(list, [name_zh])).toEqual([]);
      expect(missing(department(id), [name_zh, full_zh])).toEqual([]);
    }
  });

  it('every responsibility, at its measure and at its department', () => {
    const page = province();
    const nameOf = new Map(tableRows('measures', ['id', 'name_zh']).map(({ id, name_zh }) => [id, name_zh]));
    const rows = tableRows('responsibilities', ['measure', 'department', 'role']);
    expect(rows.length).toBeGreaterThan(0);
    for (const { measure, department: id, role } of rows) {
      const [lead, takesPart] = page.querySelector(`#measure-${measure}`)?.closest('li')?.querySelectorAll('dd') ?? [];
      const names = role === 'lead' ? lead : takesPart;
      expect(names?.querySelector(`[data-department="${id}"]`) ?? null, `${measure} ${id}`).not.toBeNull();
    }
    for (const id of new Set(rows.map((row) => row.department))) {
      const own = rows.filter((row) => row.department === id).map(({ measure }) => nameOf.get(measure) ?? measure);
      expect(missing(department(id), own), id).toEqual([]);
    }
  });

  it('every product', () => {
    const text = seen(province().querySelector('.products'));
    for (const { name_zh } of tableRows('products', ['name_zh'])) expect(missing(text, [name_zh])).toEqual([]);
  });

  it('every statement, on the province or on its region', () => {
    const rows = tableRows('statements', ['subject', 'text_zh', 'locator_zh']);
    for (const subject of new Set(rows.map((row) => row.subject))) {
      const text = subject === 'province' ? seen(province()) : region(subject);
      for (const row of rows.filter((each) => each.subject === subject))
        expect(missing(text, [row.text_zh, row.locator_zh]), subject).toEqual([]);
    }
  });
});
