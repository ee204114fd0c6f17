import { CircleLegend } from '../panels/CircleLegend.tsx';
import { ColorModes } from '../panels/ColorModes.tsx';
import { LegendDrawer } from '../panels/LegendDrawer.tsx';
import { SectorLegend } from '../panels/SectorLegend.tsx';

/** What the colours, marks and circles mean; every row of it acts on the map. */
export function LegendColumn() {
  return (
    <LegendDrawer>
      <ColorModes />
      <SectorLegend />
      <CircleLegend />
    </LegendDrawer>
  );
}
