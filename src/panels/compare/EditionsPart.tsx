import { useMemo } from 'react';
import { editionTable } from '../../analysis/editionTable.ts';
import type { Atlas } from '../../model/atlas.ts';
import { findArea } from '../../model/findArea.ts';
import type { AreaId, RegionId } from '../../model/ids.ts';
import { editionWords } from '../../text/editionWords.ts';
import { Filled } from '../Filled.tsx';
import { useLanguage } from '../useLanguage.ts';
import { EditionHead } from './EditionHead.tsx';
import { EditionRows } from './EditionRows.tsx';
import { useComparison } from './useComparison.ts';
import './EditionsPart.css';

/** The editions of the plan side by side: the province and the chosen regions, each compared with itself. */
export function EditionsPart() {
  const { lang } = useLanguage();
  const { atlas, chosen } = useComparison();
  const table = useMemo(() => editionTable(atlas, regionsOf(atlas, chosen)), [atlas, chosen]);
  const w = editionWords(lang);
  return (
    <section className="editions" aria-labelledby="editions-heading">
      <h2 id="editions-heading">{w.heading}</h2>
      <p>{w.lead}</p>
      <div className="editions-scroll">
        <table className="editions-table">
          <caption className="visually-hidden">{w.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{w.subject}</th>
              {table.editions.map((edition) => (
                <EditionHead key={edition.id} edition={edition} />
              ))}
            </tr>
          </thead>
          {table.subjects.map((subject) => (
            <EditionRows key={subject.id} subject={subject} editions={table.editions} />
          ))}
        </table>
      </div>
      <h3>{w.addTitle}</h3>
      <p className="section-note">
        <Filled sentence={w.add} parts={FILES.map((file) => <code key={file}>{file}</code>)} />
      </p>
    </section>
  );
}

const FILES = ['data/tables/figures.csv', 'regions.csv', 'members.csv', 'materials.csv', 'data/README.md'];

/** The regions chosen, a city standing for its own; all where none is. */
function regionsOf(atlas: Atlas, chosen: readonly AreaId[]): readonly RegionId[] {
  const found = chosen.flatMap((id) => {
    const area = findArea(id, atlas);
    return (area?.kind === 'region' ? area.region.id : area?.kind === 'city' ? area.city.region : null) ?? [];
  });
  return chosen.length > 0 ? [...new Set(found)] : atlas.regions.map(({ id }) => id);
}
