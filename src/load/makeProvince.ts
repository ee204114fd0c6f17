import type { Province } from '../model/atlas.ts';
import type { FigureOf } from './makePlaces.ts';
import type { TableFault } from './tableFault.ts';

/** The province's own seven figures, or which of them the tables lack. */
export function makeProvince(figureOf: FigureOf): { province: Province | null; faults: TableFault[] } {
  const faults: TableFault[] = [];
  const own = (metric: Parameters<FigureOf>[1]) => {
    const figure = figureOf('province', metric);
    if (!figure)
      faults.push({
        table: 'figures',
        index: null,
        column: 'id',
        expected: `a figure ${metric} of the province`,
        found: 'none',
        kind: 'inconsistent',
      });
    return figure;
  };
  const [revenue2019, valueAdded2019, industryShare2019] = [own('revenue'), own('value-added'), own('industry-share')];
  const [revenueTarget, valueAddedTarget] = [own('revenue-target'), own('value-added-target')];
  const [clusterCountTarget, rdShareTarget] = [own('cluster-count-target'), own('rd-share-target')];
  if (
    !revenue2019 ||
    !valueAdded2019 ||
    !industryShare2019 ||
    !revenueTarget ||
    !valueAddedTarget ||
    !clusterCountTarget ||
    !rdShareTarget
  ) {
    return { province: null, faults };
  }
  return {
    province: {
      revenue2019,
      valueAdded2019,
      industryShare2019,
      revenueTarget,
      valueAddedTarget,
      clusterCountTarget,
      rdShareTarget,
    },
    faults,
  };
}
