import type { ReactNode } from 'react';
import type { EntryKey } from '../../src/model/entry.ts';
import { figureKey, materialCountKey } from '../../src/model/entryKey.ts';
import type { AreaId, PlaceId } from '../../src/model/ids.ts';
import { COLOR_MODES, type ColorMode, type Scene, SITE_LAYERS } from '../../src/model/scene.ts';
import { CircleLegend } from '../../src/panels/CircleLegend.tsx';
import { CityPanel } from '../../src/panels/CityPanel.tsx';
import { ColorModes } from '../../src/panels/ColorModes.tsx';
import { CountyPanel } from '../../src/panels/CountyPanel.tsx';
import { DepartmentPanel } from '../../src/panels/DepartmentPanel.tsx';
import { FilterSection } from '../../src/panels/FilterSection.tsx';
import { MapCaption } from '../../src/panels/MapCaption.tsx';
import { PlacesPanel } from '../../src/panels/PlacesPanel.tsx';
import { ProvinceDetail } from '../../src/panels/ProvinceDetail.tsx';
import { RegionPanel } from '../../src/panels/RegionPanel.tsx';
import { RegionTable } from '../../src/panels/RegionTable.tsx';
import { SectorLegend } from '../../src/panels/SectorLegend.tsx';
import { SiteLayers } from '../../src/panels/SiteLayers.tsx';
import { SitePanel } from '../../src/panels/SitePanel.tsx';
import { anAtlas } from '../make/anAtlas.ts';
import { aScene } from '../make/aScene.ts';
import { markupOf } from '../plate/aPlate.ts';

/** Something a reader can have before the eyes. */
export interface AtlasScreen {
  /** What it is and of what: `region:foshan`, `legend:target`. */
  readonly name: string;
  readonly scene: Partial<Scene>;
  readonly show:
    | { readonly panel: ReactNode }
    /** The tooltip over an area or a place. */
    | { readonly over: AreaId | PlaceId; readonly of: 'area' | 'place' }
    /** The picture as markup; what each symbol of it vouches for. */
    | { readonly markup: (scene: Scene) => string; readonly keysOf: (region: string) => readonly EntryKey[] };
}

/** Every screen of the shipped atlas in Explore, with all that can be unfolded. */
export function atlasScreens(): readonly AtlasScreen[] {
  return [...provinceScreens(), ...areaScreens(), ...placeScreens(), ...legendScreens(), ...mapScreens()];
}

function panelScreen(name: string, panel: ReactNode, scene: Partial<Scene> = {}): AtlasScreen {
  return { name, scene, show: { panel } };
}

function provinceScreens(): readonly AtlasScreen[] {
  return [
    panelScreen('table', <RegionTable />),
    panelScreen('province', <ProvinceDetail />),
    ...anAtlas().departments.map((department) =>
      panelScreen(`department:${department.id}`, <DepartmentPanel department={department} />),
    ),
  ];
}

/** Regions with all their materials asked for, so that it is told which others name the like and why. */
function areaScreens(): readonly AtlasScreen[] {
  const { regions, cities, counties } = anAtlas();
  return [
    ...regions.map((region) => {
      const families = [...new Set(region.materials.map(({ family }) => family))];
      return panelScreen(`region:${region.id}`, <RegionPanel region={region} />, { families });
    }),
    ...cities.map((city) => panelScreen(`city:${city.code}`, <CityPanel city={city} />)),
    ...counties.map((county) => panelScreen(`county:${county.code}`, <CountyPanel county={county} />)),
  ];
}

function placeScreens(): readonly AtlasScreen[] {
  const { sites, enterprises } = anAtlas();
  const ids = [...sites, ...enterprises].map(({ id }): PlaceId => id);
  return [
    ...ids.map((id) => panelScreen(`place:${id}`, <SitePanel id={id} />)),
    panelScreen('stack', <PlacesPanel listing={{ kind: 'stack', ids: ids.slice(0, 3) }} />),
    ...SITE_LAYERS.map((layer) => panelScreen(`layer:${layer}`, <PlacesPanel listing={{ kind: 'layer', layer }} />)),
  ];
}

function legendScreens(): readonly AtlasScreen[] {
  const legend = (
    <>
      <MapCaption />
      <ColorModes />
      <SectorLegend />
      <CircleLegend />
      <FilterSection />
      <SiteLayers />
    </>
  );
  return COLOR_MODES.map((color) => panelScreen(`legend:${color}`, legend, { color }));
}

function mapScreens(): readonly AtlasScreen[] {
  const { regions, sites, enterprises } = anAtlas();
  return [
    ...COLOR_MODES.map((color): AtlasScreen => ({ name: `map:${color}`, scene: { color }, show: picture(color) })),
    ...regions.map(({ id }): AtlasScreen => ({ name: `over:${id}`, scene: {}, show: { over: id, of: 'area' } })),
    ...[...sites, ...enterprises]
      .filter(({ position }) => position !== null)
      .map(({ id }): AtlasScreen => ({ name: `over:${id}`, scene: {}, show: { over: id, of: 'place' } })),
  ];
}

function picture(color: ColorMode): AtlasScreen['show'] {
  const atlas = anAtlas();
  return {
    markup: (scene) => markupOf(atlas, aScene(scene), ['narrow', 'province', 'region']),
    keysOf: (id) => {
      const region = atlas.regions.find((each) => each.id === id);
      if (!region) return [];
      return [figureKey((color === 'intensity' ? region.intensity : region.target).id), materialCountKey(id)];
    },
  };
}
