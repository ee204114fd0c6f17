import { IntensityFigure } from './IntensityFigure.tsx';
import { OverlapFigure } from './OverlapFigure.tsx';
import { RankingFigure } from './RankingFigure.tsx';
import { ScatterFigure } from './ScatterFigure.tsx';
import './charts.css';

/** The four pictures of a comparison. */
export function Charts() {
  return (
    <div className="charts">
      <IntensityFigure />
      <OverlapFigure />
      <RankingFigure />
      <ScatterFigure />
    </div>
  );
}
