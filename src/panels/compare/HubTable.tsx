import { useState } from 'react';
import { HUB_KINDS } from '../../analysis/areaHubs.ts';
import { type HubDistance, type HubRow, hubDistances } from '../../analysis/hubDistances.ts';
import { asideWords } from '../../text/asideWords.ts';
import { TERMS } from '../../text/term.ts';
import { Icon } from '../../ui/Icon.tsx';
import { ScrollBox } from '../../ui/ScrollBox.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { FigureText } from '../FigureText.tsx';
import { GradeTag } from '../GradeTag.tsx';
import { HUB_ICONS } from '../hubIcons.ts';
import { Section } from '../Section.tsx';
import { SitesMissing } from '../SitesMissing.tsx';
import { useLanguage } from '../useLanguage.ts';
import { useComparison } from './useComparison.ts';

/** Of each kind so many stand there unasked. */
const FEW = 3;

/** How far what is compared is from the nearest stations, airports and ports; in each row the nearest is underlined. */
export function HubTable() {
  const { lang } = useLanguage();
  const w = asideWords(lang);
  const { atlas, columns } = useComparison();
  const [showsAll, setShowsAll] = useState(false);
  if (!atlas.sitesLoaded) return <SitesMissing title={w.hubs} />;
  const all = hubDistances(columns, atlas.sites);
  const few = HUB_KINDS.flatMap((kind) => all.filter((row) => row.kind === kind).slice(0, FEW));
  return (
    <Section
      title={w.hubs}
      aside={
        <>
          km · {w.fromSeats} <GradeTag grade="derived" />
        </>
      }
    >
      <Rows rows={showsAll ? all : few} />
      <p className="section-note">
        {w.hubNote}{' '}
        {few.length < all.length && (
          <button
            type="button"
            className="text-button"
            aria-expanded={showsAll}
            onClick={() => setShowsAll((before) => !before)}
          >
            {showsAll ? w.fewerHubs : w.allHubs(all.length)}
          </button>
        )}
      </p>
    </Section>
  );
}

function Rows({ rows }: { readonly rows: readonly HubRow[] }) {
  const { lang } = useLanguage();
  const w = asideWords(lang);
  const { columns } = useComparison();
  return (
    <ScrollBox label={`${w.hubs} · km`}>
      <table className="aside-table">
        <caption className="visually-hidden">{w.hubs}</caption>
        <thead>
          <tr>
            <th scope="col">
              <VisuallyHidden>{w.hub}</VisuallyHidden>
            </th>
            {columns.map(({ id, name }) => (
              <th key={id} scope="col">
                {name[lang]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ kind, hub, cells }) => (
            <tr key={hub.id}>
              <th scope="row" className="aside-hub">
                <Icon name={HUB_ICONS[kind]} />
                <VisuallyHidden>{`${TERMS.siteKind[kind][lang]} `}</VisuallyHidden>
                {hub.name[lang]}
              </th>
              {columns.map(({ id }, at) => (
                <td key={id}>
                  <Km away={cells[at] ?? null} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function Km({ away }: { readonly away: HubDistance | null }) {
  const { lang } = useLanguage();
  const w = asideWords(lang);
  if (away === null) return <abbr title={w.noSeat}>—</abbr>;
  const status = away.isScenario ? 'scenario' : 'derived';
  const figure = <FigureText look="bare" figure={{ value: away.km, unit: 'km', qualifier: '=', status }} />;
  if (!away.isNearest) return figure;
  return (
    <strong className="aside-nearest">
      {figure}
      <VisuallyHidden>{` ${w.nearest}`}</VisuallyHidden>
    </strong>
  );
}
