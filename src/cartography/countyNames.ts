import type { Atlas } from '../model/atlas.ts';
import type { CountyCode } from '../model/ids.ts';
import type { LonLat } from '../model/place.ts';
import type { Scene } from '../model/scene.ts';

/** The name of a county: of a lower rank than all labels of the sheet. */
export interface CountyName {
  readonly id: CountyCode;
  readonly at: LonLat;
  readonly text: string;
  readonly selected: boolean;
  /** From which zoom on it may stand. */
  readonly from: number;
}

/** From here on there is room for most names. */
const NAMES_FROM = 9.5;

/** The names of all counties, what is selected first and whatever the zoom. What is a city as well has its label on the sheet. */
export function countyNames({ counties, shapes }: Atlas, { areas, lang }: Scene): readonly CountyName[] {
  const points = shapes?.labelPoints;
  const names = counties.flatMap(({ code, name }): CountyName[] => {
    const at = points?.get(code);
    const selected = areas.includes(code);
    return at === undefined ? [] : [{ id: code, at, text: name[lang], selected, from: selected ? 0 : NAMES_FROM }];
  });
  return [...names.filter(({ selected }) => selected), ...names.filter(({ selected }) => !selected)];
}
