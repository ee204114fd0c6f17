import type { AreaId, DepartmentId } from '../model/ids.ts';
import type { SearchEntry } from '../model/searchEntry.ts';
import { askForMaterial, openDepartment, openSite, selectArea } from '../state/actions.ts';

/** Opens what was found: its panel, its card, or the materials of its family on the map. */
export function openResult(entry: SearchEntry): void {
  switch (entry.kind) {
    case 'region':
    case 'city':
      selectArea(entry.id);
      break;
    case 'county':
      openCounty(entry);
      break;
    case 'family':
      askForMaterial(entry.id, null);
      break;
    case 'material':
      askForMaterial(entry.family, entry.region);
      break;
    case 'enterprise':
    case 'site':
      openSite(entry.id);
      break;
    case 'department':
      openDepartment(entry.id);
      break;
    case 'measure':
      openMeasure(entry);
  }
}

/** A county is read with its city. */
function openCounty({ city }: { readonly city: AreaId | null }): void {
  if (city !== null) selectArea(city);
}

/** A measure is read with the department that leads it. */
function openMeasure({ lead }: { readonly lead: DepartmentId }): void {
  openDepartment(lead);
}
