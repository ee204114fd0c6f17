import { entryKey } from '../../model/entryKey.ts';
import type { Enterprise } from '../../model/place.ts';
import { EntryLink } from '../EntryLink.tsx';
import { GradeTag } from '../GradeTag.tsx';
import { useTableWords } from './useTableWords.ts';

/** Enterprises by name; those the plan does not name are marked as added. */
export function EnterpriseNames({ enterprises }: { readonly enterprises: readonly Enterprise[] }) {
  const { lang } = useTableWords();
  return (
    <ul className="compare-places">
      {enterprises.map((enterprise) => (
        <li key={enterprise.id}>
          <EntryLink entry={entryKey(enterprise) ?? `enterprise:${enterprise.id}`} untabbed>
            {enterprise.name[lang]}
          </EntryLink>{' '}
          {enterprise.asNamed === null && <GradeTag grade="added" />}
        </li>
      ))}
    </ul>
  );
}
