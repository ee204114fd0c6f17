import { memo } from 'react';
import type { CityArea, ComparedRegion, CompareFrame } from '../../cartography/compareFrame.ts';
import type { CityCode } from '../../model/ids.ts';
import type { ComparePaths } from '../../plate/comparePaths.ts';

interface CompareGroundProps {
  readonly frame: CompareFrame;
  readonly paths: ComparePaths;
  /** CSS px to a unit of the plane: hatch and dots keep their size by it. */
  readonly scale: number;
}

/** What lies under circles and words, on the sheet's plane. Each city keeps its element; an edit changes attributes alone. */
export function CompareGround({ frame, paths, scale }: CompareGroundProps) {
  return (
    <svg aria-hidden="true" overflow="visible">
      <Patterns scale={scale} />
      <Land paths={paths} />
      <Areas frame={frame} paths={paths} />
    </svg>
  );
}

/** Measured in px whatever the zoom. */
function Patterns({ scale }: { readonly scale: number }) {
  const toPx = `scale(${1 / scale})`;
  const slanted = `${toPx} rotate(45)`;
  return (
    <defs>
      <pattern id="compare-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform={slanted}>
        <rect className="compare-hatch-bar" x="2.45" width="1.1" height="6" />
      </pattern>
      <pattern
        id="compare-moved"
        width="7"
        height="7"
        patternUnits="userSpaceOnUse"
        patternTransform={`${toPx} rotate(-45)`}
      >
        <rect className="compare-moved-bar" x="2.8" width="1.4" height="7" />
      </pattern>
      <pattern id="compare-dots" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform={toPx}>
        <circle className="compare-dot" cx="3.5" cy="3.5" r="0.9" />
      </pattern>
    </defs>
  );
}

const Land = memo(function Land({ paths }: { readonly paths: ComparePaths }) {
  const { left, top, right, bottom } = paths.plane.edges;
  return (
    <>
      <rect className="compare-sea" x={left} y={top} width={right - left} height={bottom - top} />
      <path className="compare-graticule" d={paths.graticule} />
      <path className="compare-land" d={paths.land} />
      <path className="compare-none" d={paths.province} />
    </>
  );
});

const Areas = memo(function Areas({ frame, paths }: Pick<CompareGroundProps, 'frame' | 'paths'>) {
  const owner = new Map(frame.cities.map(({ code, regions }) => [code, regions.join()] as const));
  const isAlone = (code: CityCode) => owner.get(code) === '';
  const isSame = (one: CityCode, other: CityCode) => owner.get(one) === owner.get(other);
  const codes = (areas: readonly { readonly cities: readonly { readonly code: CityCode }[] }[]) =>
    areas.map(({ cities }) => cities.map(({ code }) => code));
  return (
    <>
      {frame.cities.map((area) => (
        <City key={area.code} area={area} d={paths.cities.get(area.code) ?? ''} />
      ))}
      {frame.regions.map((region) => (
        <Rim key={region.id} region={region} paths={paths} />
      ))}
      <path className="compare-apart" d={paths.between((one, other) => isAlone(one) && isAlone(other))} />
      <path className="compare-inside" d={paths.between((one, other) => isSame(one, other) && !isAlone(one))} />
      <path className="compare-between" d={paths.between((one, other) => !isSame(one, other))} />
      <path className="compare-province" d={paths.province} />
      {codes(frame.compared).map((cities) => (
        <Outline key={`compared ${cities.join()}`} name="compare-chosen" d={paths.outline(cities)} />
      ))}
      {codes(frame.groups).map((cities) => (
        <Outline key={`group ${cities.join()}`} name="compare-group" d={paths.outline(cities)} />
      ))}
    </>
  );
});

const City = memo(
  function City({ area, d }: { readonly area: CityArea; readonly d: string }) {
    const dim = area.dimmed ? 'is-dim' : undefined;
    return (
      <g data-city={area.code} data-fill={area.fill ?? 'none'} className={dim}>
        <path d={d} fill={area.fill ?? 'url(#compare-hatch)'} />
        <path d={d} fill={area.dots ? 'url(#compare-dots)' : 'none'} />
        <path d={d} fill={area.moved ? 'url(#compare-moved)' : 'none'} />
      </g>
    );
  },
  (before, after) =>
    before.d === after.d &&
    before.area.fill === after.area.fill &&
    before.area.dots === after.area.dots &&
    before.area.dimmed === after.area.dimmed &&
    before.area.moved === after.area.moved,
);

/** The two-tone edge inside a region. */
function Rim({ region, paths }: { readonly region: ComparedRegion; readonly paths: ComparePaths }) {
  const { id, cities, rim, dimmed } = region;
  const outline = rim === null ? '' : paths.outline(cities);
  return (
    <g className={dimmed ? 'is-dim' : undefined}>
      <clipPath id={`compare-clip-${id}`}>
        <path d={paths.area(cities)} />
      </clipPath>
      <g clipPath={`url(#compare-clip-${id})`}>
        <path className="compare-rim-soft" d={outline} stroke={rim?.soft} />
        <path className="compare-rim-solid" d={outline} stroke={rim?.solid} />
      </g>
    </g>
  );
}

/** Ink over white, so that it stands out from every fill. */
function Outline({ name, d }: { readonly name: string; readonly d: string }) {
  return (
    <g className={name}>
      <path className="compare-edge" d={d} />
      <path d={d} />
    </g>
  );
}
