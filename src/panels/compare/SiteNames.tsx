import { entryKey } from '../../model/entryKey.ts';
import type { Site } from '../../model/place.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { EntryLink } from '../EntryLink.tsx';
import { GradeTag } from '../GradeTag.tsx';
import { useTableWords } from './useTableWords.ts';

/** More places than this are folded under their number. */
const MOST_SHOWN = 3;

interface SiteNamesProps {
  readonly sites: readonly Site[];
  /** Whether each says that the plan does not name it. */
  readonly isMarked: boolean;
  /** Many columns, set close. */
  readonly isClose: boolean;
}

/** Places by name; those the plan does not name are marked as added. Many are folded. */
export function SiteNames({ sites, isMarked, isClose }: SiteNamesProps) {
  const { t } = useTableWords();
  if (sites.length === 0) return <span className="compare-none">{`— ${t.none}`}</span>;
  if (sites.length <= (isClose ? 1 : MOST_SHOWN)) return <Names sites={sites} isMarked={isMarked} />;
  return (
    <Disclosure summary={t.many(sites.length)}>
      <Names sites={sites} isMarked={isMarked} />
    </Disclosure>
  );
}

function Names({ sites, isMarked }: Pick<SiteNamesProps, 'sites' | 'isMarked'>) {
  const { lang } = useTableWords();
  return (
    <ul className="compare-places">
      {sites.map((site) => (
        <li key={site.id}>
          <EntryLink entry={entryKey(site) ?? `site:${site.id}`} untabbed>
            {site.name[lang]}
          </EntryLink>{' '}
          {isMarked && !site.inPlan && <GradeTag grade="added" />}
        </li>
      ))}
    </ul>
  );
}
