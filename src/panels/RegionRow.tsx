import { isRegionLit } from '../analysis/filter.ts';
import { figureKey, materialCountKey } from '../model/entryKey.ts';
import type { RegionId } from '../model/ids.ts';
import type { Region } from '../model/region.ts';
import { hoverArea, selectArea } from '../state/actions.ts';
import { toggleCompared } from '../state/compareActions.ts';
import { useHover, useScene } from '../state/hooks.ts';
import { sectorName } from '../text/term.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { EntryLink } from './EntryLink.tsx';
import { FigureText } from './FigureText.tsx';
import { SectorMark } from './SectorMark.tsx';
import { useLanguage } from './useLanguage.ts';

/**
 * One region in the table. The whole row opens it, its figures lead to their sources; hovering it lights the map and the
 * other way round. Faint where a filter leaves nothing of it.
 */
export function RegionRow({ region }: { readonly region: Region }) {
  const { lang, w } = useLanguage();
  const hovered = useHover() === region.id;
  const dimmed = !isRegionLit(region, useScene());
  return (
    <tr
      className={[hovered ? 'is-hovered' : '', dimmed ? 'is-dimmed' : ''].join(' ').trim()}
      data-area={region.id}
      onPointerEnter={() => hoverArea(region.id)}
      onPointerLeave={() => hoverArea(null)}
      onFocus={() => hoverArea(region.id)}
      onBlur={() => hoverArea(null)}
    >
      <td className="region-order">{region.order}</td>
      <th scope="row">
        <button type="button" className="region-open" onClick={(event) => open(region.id, event.shiftKey)}>
          <SectorMark sector={region.firstSector} off={dimmed} />
          <span>{region.name[lang]}</span>
        </button>
        <VisuallyHidden>
          {w.table.sector}
          {w.app.colon}
          {sectorName(region.firstSector, lang)}
          {dimmed && `${w.app.semicolon}${w.filter.dimmedRow}`}
        </VisuallyHidden>
      </th>
      <td>
        <EntryLink untabbed entry={figureKey(region.target.id)}>
          <FigureText figure={region.target} look="bare" />
        </EntryLink>
        {region.coverage.short && <small>{region.coverage.short[lang]}</small>}
      </td>
      <td>
        <EntryLink untabbed entry={materialCountKey(region.id)}>
          {region.materials.length}
        </EntryLink>
      </td>
      <td>
        <EntryLink untabbed entry={figureKey(region.intensity.id)}>
          <FigureText figure={region.intensity} look="bare" />
        </EntryLink>
        {region.coverage.short && <small>{region.coverage.short[lang]}</small>}
      </td>
    </tr>
  );
}

/** The row goes with the table: no pointer and no focus leaves it then, so it puts its own light out. */
function open(id: RegionId, adds: boolean): void {
  hoverArea(null);
  if (adds) toggleCompared(id);
  else selectArea(id);
}
