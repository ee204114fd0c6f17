import type { Measure, Statement } from '../model/measure.ts';
import { useAtlas } from '../state/hooks.ts';
import type { ProvincePart } from '../state/store.ts';
import { DepartmentList } from './DepartmentList.tsx';
import { MeasureList } from './MeasureList.tsx';
import { PanelFoot } from './PanelFoot.tsx';
import { ProductsTable } from './ProductsTable.tsx';
import { ProvinceFigures } from './ProvinceFigures.tsx';
import { ProvinceFold } from './ProvinceFold.tsx';
import { StatementList } from './StatementList.tsx';
import { useLanguage } from './useLanguage.ts';
import './ProvinceDetail.css';

/** What the plan says of the province beside its nine: figures, products, statements, measures and who answers for them. */
export function ProvinceDetail() {
  const { w } = useLanguage();
  const { products, measures, statements, departments } = useAtlas();
  return (
    <div className="province-detail">
      <ProvinceFold part="figures" title={w.province.figures}>
        <ProvinceFigures />
      </ProvinceFold>
      <ProvinceFold part="products" title={w.province.products} aside={w.province.productCount(products.length)}>
        <ProductsTable />
      </ProvinceFold>
      {PARTS.map(([part, kinds]) => (
        <ProvinceFold
          key={part}
          part={part}
          title={w.province[part]}
          aside={w.province.statementCount(statements.filter(({ kind }) => kinds.includes(kind)).length)}
        >
          {kinds.map((kind) => (
            <StatementList key={kind} kind={kind} />
          ))}
        </ProvinceFold>
      ))}
      {MEASURES.map((kind) => (
        <ProvinceFold
          key={kind}
          part={kind}
          title={w.province.measures[kind]}
          aside={w.province.measureCount(measures.filter((measure) => measure.kind === kind).length)}
        >
          <MeasureList kind={kind} />
        </ProvinceFold>
      ))}
      <ProvinceFold
        part="departments"
        title={w.province.departments}
        aside={w.province.departmentCount(departments.length)}
      >
        <DepartmentList />
      </ProvinceFold>
      <PanelFoot />
    </div>
  );
}

/** Which statements stand together. */
const PARTS: readonly (readonly [
  Extract<ProvincePart, 'scope' | 'situation' | 'outlook' | 'goals'>,
  readonly Statement['kind'][],
])[] = [
  ['scope', ['definition', 'division']],
  ['situation', ['trend', 'field', 'problem']],
  ['outlook', ['advantage', 'challenge']],
  ['goals', ['goal', 'green-park']],
];

const MEASURES: readonly Measure['kind'][] = ['task', 'project', 'safeguard'];
