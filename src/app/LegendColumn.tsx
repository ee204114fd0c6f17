import { CircleLegend } from '../panels/CircleLegend.tsx';
import { ColorModes } from '../panels/ColorModes.tsx';
import { FilterSection } from '../panels/FilterSection.tsx';
import { LegendDrawer } from '../panels/LegendDrawer.tsx';
import { SectorLegend } from '../panels/SectorLegend.tsx';
import { SiteLayers } from '../panels/SiteLayers.tsx';
import { useLanguage } from '../panels/useLanguage.ts';
import { useAtlasState } from '../state/hooks.ts';
import { prismWords } from '../text/prismWords.ts';
import { askForFile } from './askForFile.ts';
import { LazyPart } from './LazyPart.tsx';
import { useIsLive } from './useIsLive.ts';

/** What colours, marks, circles and symbols of places mean, and the filters, or what the site finder is asked; all of it acts on the map. */
export function LegendColumn() {
  const live = useIsLive();
  const { lang, w } = useLanguage();
  const prism = useAtlasState((state) => state.scene.prism);
  const finds = useAtlasState((state) => state.scene.view === 'find');
  if (finds)
    return (
      <LegendDrawer readSearch={readSearch}>
        <LazyPart fetch={fetchFindForm} words={w.find} />
      </LegendDrawer>
    );
  return (
    <LegendDrawer readSearch={readSearch}>
      <ColorModes />
      {prism && <LazyPart fetch={fetchPrismLegend} words={prismWords(lang)} />}
      <SectorLegend />
      <CircleLegend />
      {live && <FilterSection />}
      {live && <SiteLayers />}
    </LegendDrawer>
  );
}

const fetchPrismLegend = async () => (await import('../panels/PrismLegend.tsx')).PrismLegend;
const fetchFindForm = async () => (await import('../panels/find/FindForm.tsx')).FindForm;

/** What can be searched for is asked for when the field is first used. */
function readSearch(again: boolean): Promise<Response> {
  return askForFile('search.json', again ? 'reload' : 'default');
}
