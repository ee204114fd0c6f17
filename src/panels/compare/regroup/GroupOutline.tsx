import { useDeferredValue, useMemo } from 'react';
import { uniteAreas } from '../../../analysis/uniteAreas.ts';
import { sheetPlane } from '../../../cartography/sheetPlane.ts';
import type { City } from '../../../model/place.ts';
import { areaPath, type Precision } from '../../../plate/pathData.ts';
import { useAtlas } from '../../../state/hooks.ts';
import { regroupWords } from '../../../text/regroupWords.ts';
import { useLanguage } from '../../useLanguage.ts';

interface GroupOutlineProps {
  readonly name: string;
  readonly cities: readonly City[];
}

/** The united boundary of a group in the outline of the province. Nothing where boundaries could not be read. */
export function GroupOutline({ name, cities: wanted }: GroupOutlineProps) {
  // The numbers stand first: uniting many cities takes longer than a frame.
  const cities = useDeferredValue(wanted, NONE);
  const { shapes, sheet } = useAtlas();
  const { lang } = useLanguage();
  const plane = useMemo(() => sheetPlane(sheet), [sheet]);
  const province = useMemo(() => shapes && areaPath(shapes.province, plane, COARSE), [shapes, plane]);
  const beside = useMemo(
    () =>
      shapes?.context
        .filter(({ code }) => BESIDE.includes(code))
        .map(({ shape }) => areaPath(shape, plane, COARSE))
        .join(''),
    [shapes, plane],
  );
  const united = useMemo(() => {
    const shape =
      shapes &&
      uniteAreas(
        shapes,
        cities.map(({ code }) => code),
      );
    return shape && areaPath(shape, plane, COARSE);
  }, [shapes, plane, cities]);
  if (province === null) return null;
  return (
    <svg
      className="group-outline"
      viewBox={`-40 -40 ${plane.width + 80} ${Math.ceil(plane.height) + 80}`}
      role="img"
      aria-label={regroupWords(lang).outline(name)}
    >
      <path className="group-outline-beside" d={beside} />
      <path className="group-outline-province" d={province} />
      {united !== null && <path className="group-outline-united" d={united} />}
    </svg>
  );
}

const NONE: readonly City[] = [];

/** 香港 and 澳门: no outline of the province leaves them out. */
const BESIDE = ['810000', '820000'];

/** A unit is a thirtieth of a pixel here; the smallest islands stay. */
const COARSE: Precision = { decimals: 0, leastArea: 0 };
