import { positionKey } from '../model/entryKey.ts';
import type { Site } from '../model/place.ts';
import { formatNumber } from '../text/number.ts';
import { EntryLink } from './EntryLink.tsx';
import { GradeTag } from './GradeTag.tsx';
import { Locator } from './Locator.tsx';
import { PlaceButton } from './PlaceButton.tsx';
import { useLanguage } from './useLanguage.ts';
import './PlaceList.css';

interface PlaceListProps {
  readonly sites: readonly Site[];
  /** Whether the list a site stands in is told as well as the place in it. */
  readonly withList?: boolean;
}

/** Sites as buttons to their cards, with their grade, their place in a list and how well their position is known. A note that all share stands once, below them. */
export function PlaceList({ sites, withList = false }: PlaceListProps) {
  const { lang } = useLanguage();
  const first = sites[0]?.note?.[lang];
  const shared = sites.length > 1 && sites.every((site) => site.note?.[lang] === first) ? first : undefined;
  return (
    <>
      <ul className="place-list">
        {sites.map((site) => (
          <li key={site.id}>
            <p className="place-name">
              <PlaceButton place={site} />
              <GradeTag grade={site.inPlan ? 'plan' : 'added'} />
            </p>
            <p className="place-detail">
              {withList && site.list && <span>{site.list[lang]}</span>}
              <Locator evidence={site} />
              <PositionText site={site} />
            </p>
            {site.note && site.note[lang] !== shared && <p className="place-detail">{site.note[lang]}</p>}
          </li>
        ))}
      </ul>
      {shared && <p className="section-note">{shared}</p>}
    </>
  );
}

function PositionText({ site }: { readonly site: Site }) {
  const { lang, w } = useLanguage();
  if (site.position === null) return <span>{w.region.noPosition}</span>;
  return (
    <EntryLink untabbed entry={positionKey(site.id)}>
      {w.region.precision(formatNumber(site.position.precisionKm, lang))}
    </EntryLink>
  );
}
