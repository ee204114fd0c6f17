import { findArea } from '../model/findArea.ts';
import { findDepartment } from '../model/findDepartment.ts';
import { CityPanel } from '../panels/CityPanel.tsx';
import { CountyPanel } from '../panels/CountyPanel.tsx';
import { DepartmentPanel } from '../panels/DepartmentPanel.tsx';
import { FailurePanel } from '../panels/FailurePanel.tsx';
import { FilterAnnouncer } from '../panels/FilterAnnouncer.tsx';
import { FilterStrip } from '../panels/FilterStrip.tsx';
import { Notes } from '../panels/Notes.tsx';
import { PickAnnouncer } from '../panels/PickAnnouncer.tsx';
import { PlacesPanel } from '../panels/PlacesPanel.tsx';
import { ReadingSheet } from '../panels/ReadingSheet.tsx';
import { RegionPanel } from '../panels/RegionPanel.tsx';
import { RegionTable } from '../panels/RegionTable.tsx';
import { SelectionAnnouncer } from '../panels/SelectionAnnouncer.tsx';
import { SitePanel } from '../panels/SitePanel.tsx';
import { useLanguage } from '../panels/useLanguage.ts';
import { useAtlas, useAtlasState, useListing } from '../state/hooks.ts';
import { AdoptedElement } from './AdoptedElement.tsx';
import { LazyPart } from './LazyPart.tsx';
import { ProvinceMore } from './ProvinceMore.tsx';
import { useIsLive } from './useIsLive.ts';

interface ReadingColumnProps {
  /** The table as the build wrote it, for when the facts could not be read. */
  readonly table: HTMLElement | null;
  readonly onRetry: () => void;
}

/** What is read beside the map: the nine, one region, city or county, a department or places over them, or what went wrong and what still stands. */
export function ReadingColumn({ table, onRetry }: ReadingColumnProps) {
  const loaded = useAtlasState((state) => state.atlas !== null);
  const faults = useAtlasState((state) => state.faults);
  return (
    <ReadingSheet>
      <Notes />
      {faults.length > 0 && <FailurePanel faults={faults} onRetry={onRetry} />}
      {loaded ? <Selected /> : table && <AdoptedElement element={table} name="table" />}
    </ReadingSheet>
  );
}

function Selected() {
  const site = useAtlasState((state) => state.scene.site);
  const listing = useListing();
  const live = useIsLive();
  return (
    <>
      <SelectionAnnouncer />
      <FilterAnnouncer />
      {live && <PickAnnouncer />}
      <FilterStrip />
      <Compared />
      {site !== null ? <SitePanel id={site} /> : listing !== null ? <PlacesPanel listing={listing} /> : <Duties />}
    </>
  );
}

/** What is put together to be compared, as long as the map stands beside it. */
function Compared() {
  const { w } = useLanguage();
  const isTurn = useAtlasState(
    ({ scene, collects }) => scene.view === 'explore' && scene.areas.length > (collects ? 0 : 1),
  );
  return isTurn && <LazyPart fetch={fetchCompareStrip} words={w.compare} />;
}

const fetchCompareStrip = async () => (await import('../panels/CompareStrip.tsx')).CompareStrip;

function Duties() {
  const id = useAtlasState((state) => state.scene.department);
  const department = findDepartment(id, useAtlas());
  const finds = useAtlasState((state) => state.scene.view === 'find');
  if (department !== null) return <DepartmentPanel department={department} />;
  return finds ? <FindReading /> : <AreaPanel />;
}

/** The answers of the site finder. */
function FindReading() {
  const { w } = useLanguage();
  return <LazyPart fetch={fetchFindPanel} words={w.find} />;
}

const fetchFindPanel = async () => (await import('../panels/find/FindPanel.tsx')).FindPanel;

function AreaPanel() {
  const live = useIsLive();
  const atlas = useAtlas();
  const id = useAtlasState((state) => state.scene.areas[0] ?? null);
  const area = id === null ? null : findArea(id, atlas);
  if (area === null) return <RegionTable>{live && <ProvinceMore />}</RegionTable>;
  switch (area.kind) {
    case 'region':
      return <RegionPanel region={area.region} />;
    case 'city':
      return <CityPanel city={area.city} />;
    case 'county':
      return <CountyPanel county={area.county} />;
  }
}
