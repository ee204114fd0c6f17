import { useComparison } from '../useComparison.ts';
import { IntensityFigure } from './IntensityFigure.tsx';
import { OverlapFigure } from './OverlapFigure.tsx';
import { RankingFigure } from './RankingFigure.tsx';
import { ScatterFigure } from './ScatterFigure.tsx';
import './charts.css';

/** The four pictures of a comparison. */
export function Charts() {
  const comparison = useComparison();
  return (
    <div className="charts">
      <IntensityFigure comparison={comparison} />
      <OverlapFigure comparison={comparison} />
      <RankingFigure comparison={comparison} />
      <ScatterFigure comparison={comparison} />
    </div>
  );
}
