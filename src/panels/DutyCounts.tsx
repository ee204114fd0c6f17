import { countKey } from '../model/entryKey.ts';
import type { DepartmentId } from '../model/ids.ts';
import { EntryLink } from './EntryLink.tsx';
import { useLanguage } from './useLanguage.ts';

interface DutyCountsProps {
  readonly department: DepartmentId;
  readonly leads: number;
  readonly takesPart: number;
}

/** How many measures a department leads and takes part in, each leading to its row. */
export function DutyCounts({ department, leads, takesPart }: DutyCountsProps) {
  const { w } = useLanguage();
  return (
    <>
      <EntryLink untabbed entry={countKey('department', department, 'leads')}>
        {w.province.leadCount(leads)}
      </EntryLink>
      {' · '}
      <EntryLink untabbed entry={countKey('department', department, 'takes-part')}>
        {w.province.partCount(takesPart)}
      </EntryLink>
    </>
  );
}
