import { dutiesOf } from '../analysis/duties.ts';
import { useAtlas } from '../state/hooks.ts';
import { DepartmentButton } from './DepartmentButton.tsx';
import { useLanguage } from './useLanguage.ts';

/** Every department the plan names, with how many measures it leads and takes part in. */
export function DepartmentList() {
  const { w } = useLanguage();
  const { departments, measures } = useAtlas();
  return (
    <ul className="departments">
      {departments.map((department) => {
        const { leads, takesPart } = dutiesOf(department.id, measures);
        return (
          <li key={department.id}>
            <DepartmentButton department={department} place="list" />
            <small>{w.province.counts(leads.length, takesPart.length)}</small>
          </li>
        );
      })}
    </ul>
  );
}
