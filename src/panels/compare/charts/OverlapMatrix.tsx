import { Group } from '@visx/group';
import type { Comparand } from '../../../analysis/comparand.ts';
import type { OverlapCell } from '../../../analysis/familyOverlap.ts';
import { roughWidth } from '../../../cartography/labelRoom.ts';
import type { Lang } from '../../../model/localized.ts';
import { chartWords } from '../../../text/chartWords.ts';
import { figureParts } from '../../../text/figure.ts';
import { formatNumber } from '../../../text/number.ts';
import { ChartSvg } from './ChartSvg.tsx';
import { columnName } from './columnName.ts';

interface OverlapMatrixProps {
  readonly width: number;
  readonly lang: Lang;
  readonly columns: readonly Comparand[];
  readonly cells: readonly (readonly OverlapCell[])[];
  /** The same by the plan, where changes are shown. */
  readonly before: ((row: number, column: number) => OverlapCell | null) | null;
  readonly name: string;
}

const SIZE = 13;
const GAP = 8;
const CELL = { least: 30, most: 66 } as const;

/** Half a matrix, for it is the same on both sides: a column's name stands at the end of its row, over its own column. */
export function OverlapMatrix({ width, lang, columns, cells, before, name }: OverlapMatrixProps) {
  const names = columns.map((column) => columnName(column, lang));
  const room = names.map((each, at) => (width - GAP - roughWidth(each) * SIZE) / (at + 1));
  const side = Math.floor(Math.min(CELL.most, Math.max(CELL.least, Math.min(...room))));
  const most = Math.max(1, ...cells.flat().map((cell) => (cell.kind === 'pair' ? cell.count.value : 0)));
  return (
    <ChartSvg width={width} height={columns.length * side + 2} name={name}>
      {columns.map((column, row) => (
        <Group key={column.id} top={row * side + 1} left={1}>
          {columns.slice(0, row + 1).map((other, at) => (
            <Group key={other.id} left={at * side}>
              <Cell
                cell={cells[row]?.[at] ?? null}
                before={before?.(row, at) ?? null}
                side={side}
                most={most}
                lang={lang}
              />
            </Group>
          ))}
          <text x={(row + 1) * side + GAP} y={side / 2} dy="0.36em" fontSize={SIZE} fontWeight={700} fill="var(--ink)">
            {fitted(names[row] ?? '', width - (row + 1) * side - GAP - 2)}
          </text>
        </Group>
      ))}
    </ChartSvg>
  );
}

/** As much of a name as there is room for; the table has it whole. */
function fitted(name: string, px: number): string {
  if (roughWidth(name) * SIZE <= px + SIZE) return name;
  const letters = [...name];
  while (letters.length > 1 && roughWidth(`${letters.join('')}…`) * SIZE > px) letters.pop();
  return `${letters.join('')}…`;
}

interface CellProps {
  readonly cell: OverlapCell | null;
  readonly before: OverlapCell | null;
  readonly side: number;
  /** The largest number of all, whose circle fills the cell. */
  readonly most: number;
  readonly lang: Lang;
}

function Cell({ cell, before, side, most, lang }: CellProps) {
  const middle = side / 2;
  const isScenario = cell !== null && cell.kind !== 'missing' && cell.count.status === 'scenario';
  const frame = (
    <>
      <rect width={side} height={side} fill="none" stroke={cell?.kind === 'own' ? 'var(--line-2)' : 'var(--line)'} />
      {isScenario && (
        <rect
          x={2.5}
          y={2.5}
          width={side - 5}
          height={side - 5}
          fill="none"
          stroke="var(--line-2)"
          strokeDasharray="2 3"
        />
      )}
    </>
  );
  if (cell === null || cell.kind === 'missing')
    return (
      <>
        {frame}
        <CellText x={middle} y={middle} size={12} fill="var(--ink-3)" text="—" />
      </>
    );
  const was = before === null || before.kind === 'missing' ? null : before.count;
  const now = `${figureParts(cell.count, lang).sign}${figureParts(cell.count, lang).number}`;
  const isChanged = was !== null && was.value !== cell.count.value;
  const text = isChanged ? chartWords(lang).overlap.changed(figureParts(was, lang).number, now) : now;
  if (cell.kind === 'own')
    return (
      <>
        {frame}
        <CellText x={middle} y={middle} size={13} fill="var(--ink-2)" text={text} />
      </>
    );
  const radius = (middle - 4) * Math.sqrt(cell.count.value / most);
  return (
    <>
      {frame}
      {cell.count.value > 0 && <circle cx={middle} cy={middle} r={radius} fill="var(--rev-1)" />}
      {cell.count.value === 0 ? (
        <CellText x={middle} y={middle} size={12} fill="var(--ink-3)" text={text} />
      ) : (
        <>
          <CellText x={middle} y={middle - 7} size={13} fill="var(--ink)" text={text} isBold />
          <CellText
            x={middle}
            y={middle + 8}
            size={12}
            fill="var(--ink-2)"
            text={`${figureParts(cell.index, lang).sign}${formatNumber(cell.index.value, lang, { decimals: 2 })}`}
          />
        </>
      )}
    </>
  );
}

interface CellTextProps {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly fill: string;
  readonly text: string;
  readonly isBold?: boolean;
}

function CellText({ x, y, size, fill, text, isBold = false }: CellTextProps) {
  return (
    <text x={x} y={y} dy="0.36em" fontSize={size} fontWeight={isBold ? 700 : 400} fill={fill} textAnchor="middle">
      {text}
    </text>
  );
}
