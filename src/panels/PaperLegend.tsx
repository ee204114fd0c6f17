import { type ClassRow, legend } from '../cartography/legend.ts';
import { targetMatrix } from '../cartography/targetMatrix.ts';
import { useAtlas, useScene } from '../state/hooks.ts';
import { classRange } from '../text/classRange.ts';
import { sectorName } from '../text/term.ts';
import { cssColor } from '../tokens/tokenNames.ts';
import { Swatch } from './Swatch.tsx';
import { TargetMatrix } from './TargetMatrix.tsx';
import { useLanguage } from './useLanguage.ts';

/** What colours the map on paper, with the names of the regions that have each colour. */
export function PaperLegend() {
  const { w } = useLanguage();
  const { color } = useScene();
  return (
    <section className="paper-legend">
      <h2>{w.paper.fill[color]}</h2>
      {color === 'sector' && <FirstSectors />}
      {color === 'sector-target' && <TargetMatrix />}
      {(color === 'target' || color === 'intensity') && <Classes />}
      <p>{color === 'sector-target' ? w.paper.matrixNote : w.color.note[color]}</p>
    </section>
  );
}

function FirstSectors() {
  const { lang, w } = useLanguage();
  const { regions } = useAtlas();
  return (
    <ul className="paper-fills">
      {targetMatrix(regions).map(({ sector }) => (
        <li key={sector}>
          <Swatch sector={sector} mode="sector" off={false} />
          <span>{sectorName(sector, lang)}</span>
          <span>
            {regions
              .filter(({ firstSector }) => firstSector === sector)
              .map(({ name }) => name[lang])
              .join(w.app.listMark)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Classes() {
  const { lang, w } = useLanguage();
  const scene = useScene();
  const atlas = useAtlas();
  const names = ({ regions }: ClassRow) =>
    atlas.regions.filter(({ id }) => regions.includes(id)).map(({ name }) => name[lang]);
  return (
    <ul className="paper-fills">
      {legend(atlas, scene).classes.map((row) => (
        <li key={row.from ?? 0}>
          <svg className="swatch" width="24" height="16" viewBox="0 0 24 16" aria-hidden="true">
            {row.colors.map((color) => (
              <rect key={color} width="24" height="16" fill={cssColor(color)} />
            ))}
          </svg>
          <span>{classRange(row, scene.color, lang)}</span>
          <span>{names(row).join(w.app.listMark)}</span>
        </li>
      ))}
    </ul>
  );
}
