import type { Measure } from '../model/measure.ts';
import { useAtlas } from '../state/hooks.ts';
import { DepartmentList } from './DepartmentList.tsx';
import { MeasureList } from './MeasureList.tsx';
import { PanelFoot } from './PanelFoot.tsx';
import { ProductsTable } from './ProductsTable.tsx';
import { ProvinceFigures } from './ProvinceFigures.tsx';
import { ProvinceFold } from './ProvinceFold.tsx';
import { PROVINCE_PARTS } from './provinceParts.ts';
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
      {PROVINCE_PARTS.map(([part, kinds]) => (
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

const MEASURES: readonly Measure['kind'][] = ['task', 'project', 'safeguard'];
