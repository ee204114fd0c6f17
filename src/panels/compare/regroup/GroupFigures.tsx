import type { ReactNode } from 'react';
import type { Comparand, Measured } from '../../../analysis/comparand.ts';
import type { EnterpriseRole } from '../../../model/place.ts';
import { useAtlas } from '../../../state/hooks.ts';
import { missingWords } from '../../../text/missingWords.ts';
import { regroupWords } from '../../../text/regroupWords.ts';
import { FigureText } from '../../FigureText.tsx';
import { useLanguage } from '../../useLanguage.ts';

/** What is worked out for a group from its members. */
export function GroupFigures({ column }: { readonly column: Comparand }) {
  const { lang, w } = useLanguage();
  const r = regroupWords(lang);
  const atlas = useAtlas();
  const { share, target, cities, enterprises, sites, planned } = column;
  const lacking = (field: 'area' | 'population') =>
    cities
      .filter((city) => city[field] === null)
      .map(({ name }) => name[lang])
      .join(w.app.listMark);
  const countOf = (role: EnterpriseRole) => enterprises.filter((each) => each.role === role).length;
  return (
    <dl className="group-figures">
      <Row label={share.means === 'ratio' ? r.ratio : r.share}>
        <Value of={share} />
      </Row>
      <Row label={r.area}>
        <Value of={column.area} without={lacking('area')} />
      </Row>
      <Row label={r.intensity}>
        <Value of={column.intensity} without={target.quantity === null ? '' : lacking('area')} />
      </Row>
      <Row label={r.population}>
        <Value of={column.population} without={lacking('population')} />
      </Row>
      <Row label={r.enterprises}>{r.enterprisesOf(countOf('lead'), countOf('downstream'))}</Row>
      <Row label={r.sites} note={planned.length > 0 ? r.planned(planned.length) : null}>
        {atlas.sitesLoaded ? r.sitesOf(sites.length) : w.region.sitesFailed('sites.json')}
      </Row>
    </dl>
  );
}

interface RowProps {
  readonly label: string;
  readonly note?: string | null;
  readonly children: ReactNode;
}

function Row({ label, note = null, children }: RowProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {children}
        {note !== null && <small>{note}</small>}
      </dd>
    </div>
  );
}

interface ValueProps {
  readonly of: Measured;
  /** The cities for which there is none, by name. */
  readonly without?: string;
}

function Value({ of, without = '' }: ValueProps) {
  const r = regroupWords(useLanguage().lang);
  const { lang } = useLanguage();
  if (of.quantity === null) {
    const why = missingWords(lang)[of.missing];
    return <span className="group-missing">{without === '' ? why : `${why}${r.aside(r.without(without))}`}</span>;
  }
  return (
    <>
      <FigureText figure={of.quantity} />
      {of.short && <small>{of.short[lang]}</small>}
    </>
  );
}
