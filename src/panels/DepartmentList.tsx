import { dutiesOf } from '../analysis/duties.ts';
import { useAtlas } from '../state/hooks.ts';
import { DepartmentButton } from './DepartmentButton.tsx';
import { DutyCounts } from './DutyCounts.tsx';

/** Every department the plan names, with how many measures it leads and takes part in. */
export function DepartmentList() {
  const { departments, measures } = useAtlas();
  return (
    <ul className="departments">
      {departments.map((department) => {
        const { leads, takesPart } = dutiesOf(department.id, measures);
        return (
          <li key={department.id}>
            <DepartmentButton department={department} place="list" />
            <small>
              <DutyCounts department={department.id} leads={leads.length} takesPart={takesPart.length} />
            </small>
          </li>
        );
      })}
    </ul>
  );
}
