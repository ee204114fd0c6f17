import type { SearchEntry } from '../model/searchEntry.ts';
import { askForMaterial, openDepartment, openSite, selectArea } from '../state/actions.ts';
import { showMeasure } from '../state/provinceActions.ts';

/** Opens what was found: its panel, its card, or the materials of its family on the map. */
export function openResult(entry: SearchEntry): void {
  switch (entry.kind) {
    case 'region':
    case 'city':
    case 'county':
      selectArea(entry.id);
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
      showMeasure(entry.id);
  }
}
