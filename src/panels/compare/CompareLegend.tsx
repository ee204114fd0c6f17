import { CHANGE_CLASSES, type ChangeClass, changeBounds, changeColor } from '../../cartography/changeScale.ts';
import type { CompareFrame } from '../../cartography/compareFrame.ts';
import type { Lang } from '../../model/localized.ts';
import { SECTORS, type SectorId } from '../../model/sector.ts';
import { useAtlas } from '../../state/hooks.ts';
import { type CompareMapWords, compareMapWords } from '../../text/compareMapWords.ts';
import { figureParts } from '../../text/figure.ts';
import { sectorName } from '../../text/term.ts';
import { HatchSwatch } from '../HatchSwatch.tsx';
import { Swatch } from '../Swatch.tsx';
import { useLanguage } from '../useLanguage.ts';

/** What fills, lines and circles of the compare map mean, asked of the scales that the map asks; only what it shows. */
export function CompareLegend({ frame }: { readonly frame: CompareFrame }) {
  const { lang } = useLanguage();
  const { legend } = compareMapWords(lang);
  const isChange = frame.mode === 'change';
  const hasGhost = frame.circles && frame.regions.some(({ plan }) => plan !== null);
  const hasMoved = frame.cities.some(({ moved }) => moved);
  return (
    <div className="compare-legend">
      {isChange ? <ChangeRows lang={lang} /> : <SectorRows frame={frame} lang={lang} />}
      <ul>
        <li>
          <HatchSwatch /> {legend.none}
        </li>
        {frame.circles && (
          <li>
            <LineSwatch kind="ring" /> {legend.circles}
          </li>
        )}
        {hasGhost && (
          <li>
            <LineSwatch kind="ghost" /> {legend.ghost}
          </li>
        )}
        {hasMoved && (
          <li>
            <LineSwatch kind="moved" /> {legend.moved}
          </li>
        )}
        {frame.compared.length > 0 && (
          <li>
            <LineSwatch kind="chosen" /> {legend.compared}
          </li>
        )}
        {frame.groups.length > 0 && (
          <li>
            <LineSwatch kind="group" /> {legend.group}
          </li>
        )}
        {frame.planned.length > 0 && (
          <li>
            <LineSwatch kind="planned" /> {legend.planned}
          </li>
        )}
      </ul>
      {isChange && <p>{legend.bounds}</p>}
    </div>
  );
}

/** Only the sectors that a region is listed first for. */
function SectorRows({ frame, lang }: { readonly frame: CompareFrame; readonly lang: Lang }) {
  const { regionById } = useAtlas();
  const shown = new Set<SectorId>(frame.regions.flatMap(({ id }) => regionById.get(id)?.firstSector ?? []));
  return (
    <>
      <p>{compareMapWords(lang).legend.sectors}</p>
      <ul>
        {SECTORS.filter((sector) => shown.has(sector)).map((sector) => (
          <li key={sector}>
            <Swatch sector={sector} mode="sector" off={false} /> {sectorName(sector, lang)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The classes of change from the largest loss to the largest gain, zero in the middle. */
function ChangeRows({ lang }: { readonly lang: Lang }) {
  const { legend } = compareMapWords(lang);
  return (
    <ol className="compare-change">
      {CHANGE_CLASSES.map((each) => (
        <li key={each}>
          <span className="compare-change-color" style={{ background: changeColor(each) }} />
          <span>{classText(each, legend, lang)}</span>
        </li>
      ))}
      <li className="compare-change-unit">{legend.unit}</li>
    </ol>
  );
}

function classText(of: ChangeClass, legend: CompareMapWords['legend'], lang: Lang): string {
  if (of === 0) return legend.same;
  const { from, below } = changeBounds(of);
  const sign = of < 0 ? '−' : '+';
  const write = (value: number) =>
    `${sign}${figureParts({ value, unit: 'yi-cny', qualifier: '=', status: 'derived' }, lang).number}`;
  if (from === null) return below === null ? legend.same : legend.below(write(below));
  return below === null ? legend.atLeast(write(from)) : legend.between(write(from), write(below));
}

type LineKind = 'ring' | 'ghost' | 'moved' | 'chosen' | 'group' | 'planned';

/** A line or mark as on the map. */
function LineSwatch({ kind }: { readonly kind: LineKind }) {
  return (
    <svg className="swatch compare-swatch" width="24" height="22" viewBox="0 0 24 22" aria-hidden="true">
      {kind === 'ring' && <circle className="compare-ring" cx="12" cy="11" r="8" />}
      {kind === 'ghost' && <circle className="compare-ghost" cx="12" cy="11" r="8" />}
      {kind === 'moved' && (
        <path className="compare-moved-line" d="M1 15 7 21M1 8 14 21M4 4 21 21M11 4 23 16M18 4 23 9" />
      )}
      {(kind === 'chosen' || kind === 'group') && (
        <g className={`compare-${kind}`}>
          <path className="compare-edge" d="M1 11H23" />
          <path d="M1 11H23" />
        </g>
      )}
      {kind === 'planned' && (
        <g className="compare-planned" transform="translate(12 11)">
          <path d="M0-8.2 8.2 0 0 8.2-8.2 0Z" />
          <path className="compare-planned-cross" d="M-3.4 0H3.4M0-3.4V3.4" />
        </g>
      )}
    </svg>
  );
}
