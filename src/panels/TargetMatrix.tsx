import { legend } from '../cartography/legend.ts';
import { type MatrixCell, targetMatrix } from '../cartography/targetMatrix.ts';
import { useAtlas, useScene } from '../state/hooks.ts';
import { classRange } from '../text/classRange.ts';
import { sectorName } from '../text/term.ts';
import { cssColor } from '../tokens/tokenNames.ts';
import { SectorMark } from './SectorMark.tsx';
import { useLanguage } from './useLanguage.ts';

/** First-listed sector × tier of target: each cell in its colour of the map, with the regions that have it. */
export function TargetMatrix() {
  const { lang, w } = useLanguage();
  const atlas = useAtlas();
  const tiers = legend(atlas, { ...useScene(), color: 'sector-target' }).classes;
  return (
    <table className="target-matrix">
      <thead>
        <tr>
          <td />
          {tiers.map((tier) => (
            <th key={tier.from ?? 0} scope="col">
              {classRange(tier, 'sector-target', lang)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {targetMatrix(atlas.regions).map(({ sector, cells }) => (
          <tr key={sector}>
            <th scope="row">
              <span className="matrix-head">
                <SectorMark sector={sector} />
                {sectorName(sector, lang)}
              </span>
            </th>
            {cells.map((cell) => (
              <td key={cell.color} className={cell.regions.length === 0 ? 'is-empty' : undefined}>
                {cell.regions.length > 0 && <Fill color={cell.color} dots={sector === 'own'} />}
                <span className="matrix-names">
                  {cell.regions.map(({ name }) => name[lang]).join(lang === 'zh' ? ' ' : w.app.listMark)}
                </span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Fill({ color, dots }: { readonly color: MatrixCell['color']; readonly dots: boolean }) {
  return (
    <svg className="matrix-fill" width="100%" height="100%" aria-hidden="true">
      <rect width="100%" height="100%" fill={cssColor(color)} />
      {dots && (
        <>
          <pattern id="matrix-dots" width="7" height="7" patternUnits="userSpaceOnUse">
            <circle cx="3.5" cy="3.5" r="0.9" fill={cssColor('gz')} opacity="0.42" />
          </pattern>
          <rect width="100%" height="100%" fill="url(#matrix-dots)" />
        </>
      )}
    </svg>
  );
}
