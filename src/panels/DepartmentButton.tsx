import type { Department } from '../model/measure.ts';
import { openDepartment } from '../state/actions.ts';
import { useLanguage } from './useLanguage.ts';
import './DepartmentButton.css';

interface DepartmentButtonProps {
  readonly department: Department;
  /** Where it stands: one department is named in many places, and on closing the reader comes back to this one. */
  readonly place: string;
}

/** The name of a department, which opens all that it answers for. */
export function DepartmentButton({ department, place }: DepartmentButtonProps) {
  const { lang } = useLanguage();
  return (
    <button
      type="button"
      className="text-button department-button"
      data-department={department.id}
      data-at={place}
      onClick={() => openDepartment(department.id)}
    >
      {department.name[lang]}
    </button>
  );
}
