import { isMaterialOn, isRegionLit } from '../analysis/filter.ts';
import { hasCircles } from '../cartography/paint.ts';
import type { Quantity } from '../model/figure.ts';
import type { Region } from '../model/region.ts';
import { useAtlas, useScene } from '../state/hooks.ts';
import { figureParts } from '../text/figure.ts';
import { SENTENCE_GAP } from '../text/sentenceGap.ts';
import { SectorMark } from './SectorMark.tsx';
import { useLanguage } from './useLanguage.ts';

/** The nine on paper: order, name, target with its sign, and the marks of the materials as on the map. */
export function PaperTable() {
  const { lang, w } = useLanguage();
  const { color } = useScene();
  const perArea = !hasCircles(color);
  return (
    <section className="paper-table">
      <h2>{w.paper.nine}</h2>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{w.table.name}</th>
            <th scope="col" className="is-number">
              {w.table.targetUnit}
            </th>
            {perArea && (
              <th scope="col" className="is-number">
                {w.table.intensityUnit}
              </th>
            )}
            <th scope="col">{w.table.materials}</th>
          </tr>
        </thead>
        <tbody>
          {useAtlas().regions.map((region) => (
            <Row key={region.id} region={region} perArea={perArea} />
          ))}
        </tbody>
      </table>
      <p>{[w.paper.signs, w.paper.marks].join(SENTENCE_GAP[lang])}</p>
    </section>
  );
}

function Row({ region, perArea }: { readonly region: Region; readonly perArea: boolean }) {
  const { lang } = useLanguage();
  const scene = useScene();
  const look = [
    isRegionLit(region, scene) ? '' : 'is-dimmed',
    scene.areas.includes(region.id) ? 'is-selected' : '',
  ].join(' ');
  const write = (figure: Quantity) => {
    const { sign, number } = figureParts(figure, lang);
    return `${sign}${number}`;
  };
  return (
    <tr className={look.trim()} data-area={region.id}>
      <td>{region.order}</td>
      <th scope="row">{region.name[lang]}</th>
      <td className="is-number">{write(region.target)}</td>
      {perArea && <td className="is-number">{write(region.intensity)}</td>}
      <td>
        {region.materials.map((material) => (
          <SectorMark
            key={material.id}
            sector={material.sector}
            hollow={material.role === 'strength'}
            off={!isMaterialOn(material, scene)}
          />
        ))}
        {region.coverage.short !== null && <span className="paper-short">{region.coverage.short[lang]}</span>}
      </td>
    </tr>
  );
}
