import { useRef } from 'react';
import { areaHubs } from '../analysis/areaHubs.ts';
import type { Atlas } from '../model/atlas.ts';
import { figureKey, materialCountKey, positionKey } from '../model/entryKey.ts';
import { findArea } from '../model/findArea.ts';
import { findPlace, isSite } from '../model/findPlace.ts';
import type { AreaId, PlaceId } from '../model/ids.ts';
import { lineage } from '../model/lineage.ts';
import { useAtlas, useAtlasState } from '../state/hooks.ts';
import { figureText } from '../text/figure.ts';
import { formatNumber } from '../text/number.ts';
import { sectorName, TERMS } from '../text/term.ts';
import { FigureText } from './FigureText.tsx';
import { useLanguage } from './useLanguage.ts';
import { useTooltip } from './useTooltip.ts';
import './MapTooltip.css';

/**
 * The essentials of the places or the area under the pointer or focus, after 200 ms. It can be hovered and Esc puts it away; nothing
 * stands only here. Place it in the map's own box: it listens to that.
 */
export function MapTooltip() {
  const ref = useRef<HTMLDivElement>(null);
  const atlas = useAtlas();
  const shown = useTooltip(ref);
  return (
    <div ref={ref} className="tooltip-layer">
      {shown && (
        <div className={`tooltip tooltip-${shown.side}`} role="tooltip" style={{ left: shown.x, top: shown.y }}>
          {shown.places.length > 0 && <PlacesText ids={shown.places} atlas={atlas} />}
          {shown.places.length === 0 && shown.id !== null && <TooltipText id={shown.id} atlas={atlas} />}
        </div>
      )}
    </div>
  );
}

function PlacesText({ ids, atlas }: { readonly ids: readonly PlaceId[]; readonly atlas: Atlas }) {
  const { lang, w } = useLanguage();
  const place = ids[0] === undefined ? null : findPlace(ids[0], atlas);
  if (place === null) return null;
  const kind = isSite(place) ? TERMS.siteKind[place.kind][lang] : w.places.role[place.role];
  const { position } = place;
  return (
    <>
      <b className="tooltip-place">{place.name[lang]}</b>
      <p>
        {kind}
        {position && (
          <>
            {' · '}
            <span data-entry={positionKey(place.id)}>{w.places.within(formatNumber(position.precisionKm, lang))}</span>
          </>
        )}
      </p>
      <HubText id={place.id} atlas={atlas} />
      {ids.length > 1 && <p>{w.places.tooltipMore(ids.length)}</p>}
    </>
  );
}

/** Of a hub of the area whose panel is open, the distance that stands there. */
function HubText({ id, atlas }: { readonly id: PlaceId; readonly atlas: Atlas }) {
  const { lang, w } = useLanguage();
  const [selected] = useAtlasState(({ scene }) => scene.areas);
  const area = selected === undefined ? null : findArea(selected, atlas);
  const hubs = area === null ? [] : areaHubs(area, atlas).hubs;
  const nearest = hubs.map((hub) => hub.nearest).find((each) => each?.what.id === id);
  if (!nearest) return null;
  const km = figureText({ value: nearest.km, unit: 'km', qualifier: '=', status: 'derived' }, lang);
  const uncertainty = w.region.within(formatNumber(Math.ceil(nearest.uncertaintyKm), lang));
  return <p>{w.places.tooltipHub(`${km} ${uncertainty}`, nearest.from.name[lang])}</p>;
}

function TooltipText({ id, atlas }: { readonly id: AreaId; readonly atlas: Atlas }) {
  const { lang, w } = useLanguage();
  const area = findArea(id, atlas);
  if (area === null) return null;
  if (area.kind !== 'region') {
    const above = lineage(area, atlas).slice(0, -1).reverse();
    const isOutside = above.every(({ kind }) => kind !== 'region');
    return (
      <>
        <b>{area.name[lang]}</b> {above.map(({ name }) => name[lang]).join(' · ')}
        <p>{isOutside ? w.map.tooltipNone : w.levels.tooltipInner}</p>
      </>
    );
  }
  const { id: region, name, target, coverage, firstSector, materials } = area.region;
  return (
    <>
      <b>{name[lang]}</b>{' '}
      <span data-entry={figureKey(target.id)}>
        <FigureText figure={target} />
      </span>
      {coverage.short && ` ${coverage.short[lang]}`}
      <p data-entry={materialCountKey(region)}>{w.map.tooltip(sectorName(firstSector, lang), materials.length)}</p>
    </>
  );
}
