import type { ReactNode } from 'react';
import { citiesOf, nearestSites } from '../analysis/nearest.ts';
import { shareOfProvince } from '../analysis/provinceTarget.ts';
import { distanceKey, figureKey, targetShareKey } from '../model/entryKey.ts';
import type { Region } from '../model/region.ts';
import { useAtlas } from '../state/hooks.ts';
import { figureText } from '../text/figure.ts';
import { formatNumber } from '../text/number.ts';
import { TERMS } from '../text/term.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { EntryLink } from './EntryLink.tsx';
import { FigureText } from './FigureText.tsx';
import { Filled } from './Filled.tsx';
import { GradeTag } from './GradeTag.tsx';
import { Locator } from './Locator.tsx';
import { shareSentence } from './shareSentence.ts';
import { useLanguage } from './useLanguage.ts';
import './KeyFigures.css';

/** On a phone the first screenful: target, its ratio to the province's, and the way to the nearest port, each leading to its source. */
export function KeyFigures({ region }: { readonly region: Region }) {
  const { lang, w } = useLanguage();
  const { target, coverage } = region;
  const share = shareOfProvince(region, useAtlas().province);
  const percent = figureText({ ...share, qualifier: '=' }, lang);
  return (
    <section className="key-figures" aria-label={w.region.keyFigures}>
      <dl>
        <KeyFigure
          label={
            <>
              {w.region.keyTarget(target.year)} {coverage.short && <strong>{coverage.short[lang]}</strong>}
            </>
          }
        >
          <EntryLink entry={figureKey(target.id)}>
            <FigureText figure={target} look="big" />
          </EntryLink>
        </KeyFigure>
        <KeyFigure label={share.means === 'ratio' ? w.region.ratio : w.region.share}>
          <EntryLink entry={targetShareKey(region.id)}>
            <Filled sentence={shareSentence(share, w)} parts={[<b key="percent">{percent}</b>]} />
          </EntryLink>
        </KeyFigure>
        <PortDistance region={region} />
      </dl>
      <p>
        <span>
          <Locator evidence={target} /> <GradeTag grade="plan" />
        </span>{' '}
        <span>
          {w.region.keyDerived} <GradeTag grade="derived" />
        </span>
      </p>
    </section>
  );
}

function PortDistance({ region }: { readonly region: Region }) {
  const { lang, w } = useLanguage();
  const atlas = useAtlas();
  const kind = TERMS.siteKind.port[lang];
  const [port] = nearestSites(citiesOf(region, atlas), atlas.sites, 'port');
  if (port === undefined)
    return (
      <KeyFigure label={kind}>{atlas.sitesLoaded ? w.region.noHub : w.region.sitesFailed('sites.json')}</KeyFigure>
    );
  const label = (
    <>
      <VisuallyHidden>{`${w.region.distances}${w.app.colon}`}</VisuallyHidden>
      {port.what.name[lang]}
    </>
  );
  return (
    <KeyFigure label={label}>
      <EntryLink entry={distanceKey(region.id, 'port')}>
        <FigureText figure={{ value: port.km, unit: 'km', qualifier: '=', status: 'derived' }} look="big" />
        <small> {w.region.within(formatNumber(Math.ceil(port.uncertaintyKm), lang))}</small>
      </EntryLink>
    </KeyFigure>
  );
}

function KeyFigure({ label, children }: { readonly label: ReactNode; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
