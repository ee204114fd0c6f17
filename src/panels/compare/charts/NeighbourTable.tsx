import { isRegrouped } from '../../../analysis/isRegrouped.ts';
import type { SeatNeighbour } from '../../../analysis/seatNeighbours.ts';
import { concentrationWords } from '../../../text/concentrationWords.ts';
import { FigureText } from '../../FigureText.tsx';
import { useLanguage } from '../../useLanguage.ts';
import type { BothSides } from './ConcentrationTable.tsx';
import type { ConcentrationSide } from './concentrationSides.ts';

/** For every region the nearest other one. */
export function NeighbourTable({ plan, scenario }: BothSides) {
  const { lang } = useLanguage();
  const w = concentrationWords(lang);
  const sides = [plan, ...(scenario === null ? [] : [scenario])];
  return (
    <section className="chart" aria-labelledby="neighbours-title">
      <h2 id="neighbours-title">{w.neighbours}</h2>
      <p className="chart-note">{w.neighboursRule(w.noRatio)}</p>
      <div className="chart-table">
        <table>
          <thead>
            <tr>
              <th scope="col">{w.region}</th>
              {sides.map((side) => (
                <th key={side === plan ? 'plan' : 'scenario'} scope="col">
                  {scenario === null ? w.nearest : side === plan ? w.side.plan : w.side.scenario}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(scenario ?? plan).columns.map((column) => (
              <tr key={column.id}>
                <th scope="row">{column.name[lang]}</th>
                {sides.map((side) => (
                  <td key={side === plan ? 'plan' : 'scenario'}>
                    <Nearest found={side.neighbours.each.find((each) => each.column.id === column.id)} side={side} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface NearestProps {
  readonly found: SeatNeighbour | undefined;
  readonly side: ConcentrationSide;
}

function Nearest({ found, side }: NearestProps) {
  const { lang } = useLanguage();
  if (found === undefined) return '—';
  const { neighbour, from, to, km, column } = found;
  const isPlain = column.cities.length === 1 && neighbour.cities.length === 1;
  const status = side.columns.some(isRegrouped) ? 'scenario' : 'derived';
  return (
    <>
      {neighbour.name[lang]} <FigureText figure={{ value: km, unit: 'km', qualifier: '=', status }} />
      {!isPlain && <small>{concentrationWords(lang).seatPair(from.name[lang], to.name[lang])}</small>}
    </>
  );
}
