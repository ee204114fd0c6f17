import { LatePart } from './LatePart.tsx';

/** Pictures of what is compared, each with its table. */
export function PicturesPart() {
  return <LatePart fetch={fetchCharts} />;
}

const fetchCharts = async () => (await import('./charts/Charts.tsx')).Charts;
