import type { AreaId, DepartmentId, FamilyId, PlaceId, RegionId } from '../model/ids.ts';
import type { Lang } from '../model/localized.ts';
import type { EnterpriseRole } from '../model/place.ts';
import type { Camera, ColorMode, Scene, SiteLayer, Theme } from '../model/scene.ts';
import { SITE_LAYERS } from '../model/scene.ts';
import type { SectorId } from '../model/sector.ts';
import { SECTORS } from '../model/sector.ts';
import { enterScene, readAddress } from './history.ts';
import { type AtlasState, type Listing, type MapStatus, store } from './store.ts';

/** Opens the panel of one area, in place of any card or list of places; the camera is fitted to it. */
export function selectArea(id: AreaId): void {
  store.setState({ listing: null, collects: false });
  choose({ areas: [id], site: null, department: null, at: null });
}

/** Closes the panel: nothing is selected, the table of the nine stands in its place. */
export function clearSelection(): void {
  store.setState({ listing: null, collects: false });
  choose({ areas: [], site: null, department: null });
}

/** Closes what lies on top: the question where a site is to stand, the comparison, the card of a place, the list of places, the duties of a department, the panel of an area. */
export function closeTopmost(): void {
  const { scene, listing, placing } = store.getState();
  if (placing !== null) store.setState({ placing: null });
  else if (scene.view === 'compare') choose({ view: 'explore' });
  else if (scene.view === 'present') leaveStories();
  else if (scene.site !== null) closeSite();
  else if (listing !== null) closeListing();
  else if (scene.department !== null) closeDepartment();
  else clearSelection();
}

/** Whoever leaves the stage has the theme again that was there before. */
function leaveStories(): void {
  const { scene, talk } = store.getState();
  const theme = talk.themeBefore ?? scene.theme;
  store.setState({ talk: { black: false, pointer: null, begunAt: null, themeBefore: null } });
  choose({ view: 'explore', story: null, step: null, staged: 'explore', kiosk: false, theme });
}

/** Selects the next (1) or previous (-1) region in the plan's order, round and round. */
export function selectNeighbour(step: 1 | -1): void {
  const { atlas, scene } = store.getState();
  if (!atlas || atlas.regions.length === 0) return;
  const order: readonly AreaId[] = atlas.regions.map((region) => region.id);
  const [current] = scene.areas;
  const at = current === undefined ? -1 : order.indexOf(current);
  const from = at === -1 && step === -1 ? 0 : at;
  const next = order[(from + step + order.length) % order.length];
  if (next) selectArea(next);
}

/** Switches a sector of the legend off, or on again. */
export function toggleSector(id: SectorId): void {
  const { hide } = store.getState().scene;
  choose({ hide: SECTORS.filter((sector) => (sector === id ? !hide.includes(sector) : hide.includes(sector))) });
}

/** Leaves one sector on and switches all others off. */
export function isolateSector(id: SectorId): void {
  choose({ hide: SECTORS.filter((sector) => sector !== id) });
}

/** Switches all sectors on. */
export function showAllSectors(): void {
  choose({ hide: [] });
}

/** Switches a layer of places on, or off again. */
export function toggleLayer(layer: SiteLayer): void {
  const { layers } = store.getState().scene;
  choose({ layers: SITE_LAYERS.filter((each) => (each === layer ? !layers.includes(each) : layers.includes(each))) });
}

/** Switches all layers of places off. */
export function hideAllLayers(): void {
  choose({ layers: [] });
}

/** Opens the card of a place over whatever is read; a list it was chosen from waits beneath. */
export function openSite(id: PlaceId): void {
  choose({ site: id });
}

/** Closes the card of a place: what lay beneath it is read again. */
export function closeSite(): void {
  choose({ site: null });
}

/** Opens the duties of a department over the panel of the area; what is read over panels gives way. */
export function openDepartment(id: DepartmentId): void {
  store.setState({ listing: null });
  choose({ department: id, site: null });
}

export function closeDepartment(): void {
  choose({ department: null });
}

/** Asks for materials of a family, or no longer. */
export function toggleFamily(id: FamilyId): void {
  const { families } = store.getState().scene;
  choose({ families: families.includes(id) ? families.filter((each) => each !== id) : [...families, id] });
}

/** Asks for materials of a family and opens a region that names one, or, with null, shows the province; one step for back. */
export function askForMaterial(id: FamilyId, region: RegionId | null): void {
  const { families } = store.getState().scene;
  store.setState({ listing: null });
  const asked = families.includes(id) ? families : [...families, id];
  choose({ families: asked, areas: region === null ? [] : [region], site: null, department: null, at: null });
}

/** Asks for regions with an enterprise of a role; null asks for none. */
export function filterByRole(role: EnterpriseRole | null): void {
  choose({ role });
}

/** Leaves what the plan names alone lit, or lights what was added as well. */
export function filterByPlan(planOnly: boolean): void {
  choose({ planOnly });
}

/** Takes all filters away: sectors, materials, role, the plan alone. Layers of places stay. */
export function clearFilters(): void {
  choose({ hide: [], families: [], role: null, planOnly: false });
}

/** Lists the places of a layer, with and without position. */
export function listLayer(layer: SiteLayer): void {
  openListing({ kind: 'layer', layer });
}

/** Lists places that stand on one spot of the map, or too near to each other to be told apart. */
export function openStack(ids: readonly PlaceId[]): void {
  openListing({ kind: 'stack', ids });
}

export function closeListing(): void {
  store.setState({ listing: null });
}

/** Marks the places under the pointer, the nearest first. */
export function hoverPlaces(ids: readonly PlaceId[]): void {
  const before = store.getState().hoverPlaces;
  if (ids.length !== before.length || ids.some((id, at) => id !== before[at])) store.setState({ hoverPlaces: ids });
}

export function colorBy(color: ColorMode): void {
  choose({ color });
}

/** Has the regions stand up, target ÷ area high, or lie flat. */
export function showPrisms(prism: boolean): void {
  choose({ prism });
}

export function setLang(lang: Lang): void {
  adjust({ lang });
}

export function setTheme(theme: Theme): void {
  adjust({ theme });
}

/** Keeps the camera a gesture ended with; null returns to the fitted view. */
export function moveCamera(camera: Camera | null): void {
  adjust({ at: camera });
}

/** Asks what stands over the map to leave it room for the whole province. */
export function makeRoom(): void {
  store.setState({ roomAsked: store.getState().roomAsked + 1 });
}

/** Marks the area under the pointer or focus; null when there is none. */
export function hoverArea(id: AreaId | null): void {
  if (store.getState().hover !== id) store.setState({ hover: id });
}

/** Says who draws the ground now. */
export function reportMap(map: MapStatus): void {
  store.setState({ map });
}

/** Tries the live map (again). */
export function tryMap(): void {
  reportMap({ kind: 'waiting' });
}

/** Puts the plate in the live map's place, as the reader wishes. */
export function keepPlate(): void {
  reportMap({ kind: 'plate', why: 'chosen' });
}

/** Puts away the note on values of the link that were left out. */
export function dismissDropped(): void {
  store.setState({ dropped: [] });
}

/**
 * Takes over what was read of the files, and reads the address again: which ids a link may name is known only now. A
 * retry that brought no atlas leaves the one that stands.
 */
export function openAtlas({ atlas, faults }: Pick<AtlasState, 'atlas' | 'faults'>): void {
  if (atlas === null && store.getState().atlas !== null) return;
  store.setState({ atlas, faults, ...readAddress(atlas) });
}

function openListing(listing: Listing): void {
  store.setState({ listing });
  choose({ site: null });
}

function choose(part: Partial<Scene>): void {
  enterScene({ ...store.getState().scene, ...part }, 'push');
}

function adjust(part: Partial<Scene>): void {
  enterScene({ ...store.getState().scene, ...part }, 'replace');
}
