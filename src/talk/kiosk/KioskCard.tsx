import { findArea } from '../../model/findArea.ts';
import { findPlace } from '../../model/findPlace.ts';
import type { Region } from '../../model/region.ts';
import { SECTORS } from '../../model/sector.ts';
import { useAtlas, useScene } from '../../state/hooks.ts';
import { figureText } from '../../text/figure.ts';
import { kioskWords } from '../../text/kioskWords.ts';
import { figureLabel } from '../../text/stepText.ts';
import { sectorName } from '../../text/term.ts';

/** What a visitor chose on the map, in a few lines: panels are for readers at a desk. */
export function KioskCard() {
  const atlas = useAtlas();
  const { areas, site, lang } = useScene();
  const w = kioskWords(lang);
  const place = site === null ? null : findPlace(site, atlas);
  const [chosen] = areas;
  const area = chosen === undefined ? null : findArea(chosen, atlas);
  if (place !== null)
    return (
      <div className="kiosk-card">
        <h2>{place.name[lang]}</h2>
      </div>
    );
  if (area === null) return <p className="kiosk-card">{w.choose}</p>;
  return (
    <div className="kiosk-card">
      <h2>{area.name[lang]}</h2>
      {area.kind === 'region' && <RegionLines region={area.region} />}
      {area.kind !== 'region' && <p>{w.zoomedIn[area.kind]}</p>}
    </div>
  );
}

function RegionLines({ region: { target, coverage, materials, cluster } }: { readonly region: Region }) {
  const { lang } = useScene();
  const { edition } = useAtlas();
  const w = kioskWords(lang);
  const sectors = new Set(materials.map(({ sector }) => sector));
  const names = SECTORS.filter((sector) => sectors.has(sector)).map((sector) => sectorName(sector, lang));
  const short = coverage.short === null ? '' : w.covers(coverage.short[lang]);
  return (
    <>
      <p>
        {cluster[lang]}
        {w.listed(names)}
      </p>
      <p>
        {figureLabel(target, lang)}{' '}
        <strong>
          {figureText(target, lang)}
          {short}
        </strong>
      </p>
      <p className="kiosk-card-source">{w.source(edition.title[lang], edition.state[lang], target.locator[lang])}</p>
    </>
  );
}
