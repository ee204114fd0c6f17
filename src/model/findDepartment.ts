import type { Atlas } from './atlas.ts';
import type { DepartmentId } from './ids.ts';
import type { Department } from './measure.ts';

/** The department of an id; null where there is none, or no id. */
export function findDepartment(id: DepartmentId | null, atlas: Pick<Atlas, 'departments'>): Department | null {
  return atlas.departments.find((department) => department.id === id) ?? null;
}
