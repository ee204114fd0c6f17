import { useRef } from 'react';
import type { Atlas } from '../model/atlas.ts';
import { findArea } from '../model/findArea.ts';
import type { AreaId } from '../model/ids.ts';
import { useAtlas } from '../state/hooks.ts';
import { sectorName } from '../text/term.ts';
import { FigureText } from './FigureText.tsx';
import { useLanguage } from './useLanguage.ts';
import { useTooltip } from './useTooltip.ts';
import './MapTooltip.css';

/**
 * The essentials of the area under the pointer or focus, after 200 ms. It can be hovered and Esc puts it away; nothing
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
          <TooltipText id={shown.id} atlas={atlas} />
        </div>
      )}
    </div>
  );
}

function TooltipText({ id, atlas }: { readonly id: AreaId; readonly atlas: Atlas }) {
  const { lang, w } = useLanguage();
  const area = findArea(id, atlas);
  if (area === null) return null;
  if (area.kind === 'city') {
    return (
      <>
        <b>{area.city.name[lang]}</b>
        <p>{w.map.tooltipNone}</p>
      </>
    );
  }
  const { name, target, coverage, firstSector, materials } = area.region;
  return (
    <>
      <b>{name[lang]}</b> <FigureText figure={target} />
      {coverage.short && ` ${coverage.short[lang]}`}
      <p>{w.map.tooltip(sectorName(firstSector, lang), materials.length)}</p>
    </>
  );
}
