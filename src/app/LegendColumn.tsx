import { CircleLegend } from '../panels/CircleLegend.tsx';
import { ColorModes } from '../panels/ColorModes.tsx';
import { LegendDrawer } from '../panels/LegendDrawer.tsx';
import { SectorLegend } from '../panels/SectorLegend.tsx';
import { SiteLayers } from '../panels/SiteLayers.tsx';

/** What colours, marks, circles and symbols of places mean; every row of it acts on the map. */
export function LegendColumn() {
  return (
    <LegendDrawer>
      <ColorModes />
      <SectorLegend />
      <CircleLegend />
      <SiteLayers />
    </LegendDrawer>
  );
}
