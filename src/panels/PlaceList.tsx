import type { Site } from '../model/place.ts';
import { formatNumber } from '../text/number.ts';
import { GradeTag } from './GradeTag.tsx';
import { Locator } from './Locator.tsx';
import { useLanguage } from './useLanguage.ts';
import './PlaceList.css';

interface PlaceListProps {
  readonly sites: readonly Site[];
  /** Whether the list a site stands in is told as well as the place in it. */
  readonly withList?: boolean;
}

/** Sites with their grade, their place in a list and how well their position is known. A note many share stands once. */
export function PlaceList({ sites, withList = false }: PlaceListProps) {
  const { lang } = useLanguage();
  const notes = sites.flatMap((site) => site.note?.[lang] ?? []);
  const shared = [...new Set(notes.filter((note, index) => notes.indexOf(note) !== index))];
  return (
    <>
      <ul className="place-list">
        {sites.map((site) => (
          <li key={site.id}>
            <p className="place-name">
              <span>{site.name[lang]}</span>
              <GradeTag grade={site.inPlan ? 'plan' : 'added'} />
            </p>
            <p className="place-detail">
              {withList && site.list && <span>{site.list[lang]}</span>}
              <Locator evidence={site} />
              <PositionText site={site} />
            </p>
            {site.note && !shared.includes(site.note[lang]) && <p className="place-detail">{site.note[lang]}</p>}
          </li>
        ))}
      </ul>
      {shared.map((note) => (
        <p key={note} className="section-note">
          {note}
        </p>
      ))}
    </>
  );
}

function PositionText({ site }: { readonly site: Site }) {
  const { lang, w } = useLanguage();
  if (site.position === null) return <span>{w.region.noPosition}</span>;
  return <span>{w.region.precision(formatNumber(site.position.precisionKm, lang))}</span>;
}
