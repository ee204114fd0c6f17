import { LatePart } from './LatePart.tsx';

/** How concentrated the targets are, by the plan and by the scenario. */
export function ConcentrationPart() {
  return <LatePart fetch={fetchConcentration} />;
}

const fetchConcentration = async () => (await import('./charts/ConcentrationFigure.tsx')).ConcentrationFigure;
