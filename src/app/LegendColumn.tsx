import { CircleLegend } from '../panels/CircleLegend.tsx';
import { ColorModes } from '../panels/ColorModes.tsx';
import { FilterSection } from '../panels/FilterSection.tsx';
import { LegendDrawer } from '../panels/LegendDrawer.tsx';
import { SectorLegend } from '../panels/SectorLegend.tsx';
import { SiteLayers } from '../panels/SiteLayers.tsx';
import { askForFile } from './askForFile.ts';
import { useIsLive } from './useIsLive.ts';

/** What colours, marks, circles and symbols of places mean, and the filters; every row of it acts on the map. */
export function LegendColumn() {
  const live = useIsLive();
  return (
    <LegendDrawer readSearch={readSearch}>
      <ColorModes />
      <SectorLegend />
      <CircleLegend />
      {live && <FilterSection />}
      {live && <SiteLayers />}
    </LegendDrawer>
  );
}

/** What can be searched for is asked for when the field is first used. */
function readSearch(again: boolean): Promise<Response> {
  return askForFile('search.json', again ? 'reload' : 'default');
}
