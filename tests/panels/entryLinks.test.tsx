// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { SITE_LAYERS } from '../../src/model/scene.ts';
import { allEntries } from '../../src/panels/allEntries.ts';
import { CityPanel } from '../../src/panels/CityPanel.tsx';
import { DialogsContext, type LookUp } from '../../src/panels/dialogs.ts';
import { PlacesPanel } from '../../src/panels/PlacesPanel.tsx';
import { RegionPanel } from '../../src/panels/RegionPanel.tsx';
import { RegionTable } from '../../src/panels/RegionTable.tsx';
import { SitePanel } from '../../src/panels/SitePanel.tsx';
import { store } from '../../src/state/store.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { aScene } from '../make/aScene.ts';

const atlas = anAtlas();
const known = new Set<string>(allEntries(atlas).map(({ key }) => key));
afterEach(cleanup);

/** What every figure and locator of a panel looks up. */
function lookedUp(panel: ReactNode): readonly LookUp[] {
  cleanup();
  store.setState({ atlas, scene: aScene(), faults: [], dropped: [], hover: null, hoverPlaces: [], listing: null });
  const found: LookUp[] = [];
  const openSources = (lookUp: LookUp | null) => {
    if (lookUp !== null) found.push(lookUp);
  };
  const { container } = render(
    <DialogsContext
      value={{ openSources, openHelp: () => undefined, openShare: () => undefined, close: () => undefined }}
    >
      {panel}
    </DialogsContext>,
  );
  for (const link of container.querySelectorAll('.entry-link, .locator')) fireEvent.click(link);
  return found;
}

/** Those that lead to no row. */
const lost = (found: readonly LookUp[]) => found.filter((key) => typeof key !== 'string' || !known.has(key));

describe('figures and locators', () => {
  it('of the table lead to their rows, three to a region and six of the province', () => {
    const found = lookedUp(<RegionTable />);
    expect(lost(found)).toEqual([]);
    expect(found).toHaveLength(3 * 9 + 6);
  });

  it.each(atlas.regions)('of the panel of $id lead to their rows', (region) => {
    const found = lookedUp(<RegionPanel region={region} />);
    expect(lost(found)).toEqual([]);
    const own = ['revenue-target', 'target-share', 'area', 'population', 'intensity', 'distance.port'];
    expect(own.filter((id) => !found.includes(`figure:${region.id}.${id}`))).toEqual([]);
  });

  it('of every city lead to their rows', () => {
    for (const city of atlas.cities) {
      const found = lookedUp(<CityPanel city={city} />);
      expect(lost(found)).toEqual([]);
      expect(found.filter((key) => String(key).includes('.distance.'))).toHaveLength(3 + 3);
    }
  });

  it('of every card lead to their rows, and so does the position', () => {
    for (const { id, position } of [...atlas.sites, ...atlas.enterprises]) {
      const found = lookedUp(<SitePanel id={id} />);
      expect(lost(found)).toEqual([]);
      expect(found.includes(`position:${id}`)).toBe(position !== null);
    }
  });

  it('of every list lead to their rows', () => {
    for (const layer of SITE_LAYERS)
      expect(lost(lookedUp(<PlacesPanel listing={{ kind: 'layer', layer }} />))).toEqual([]);
  });
});
