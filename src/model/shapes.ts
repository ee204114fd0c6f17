import type { MultiLineString, MultiPolygon } from 'geojson';
import type { CityCode, CountyCode, RegionId } from './ids.ts';
import type { Localized } from './localized.ts';
import type { LonLat } from './place.ts';

/** West, south, east, north in degrees, WGS-84. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** A neighbour drawn for orientation: a province, 香港 or 澳门. */
export interface ContextShape {
  readonly code: string;
  readonly name: Localized;
  readonly shape: MultiPolygon;
}

/** All boundaries, WGS-84, outer rings clockwise as d3-geo wants them, taken from one topology so that neighbours share their arcs. */
export interface Shapes {
  /** 东沙群岛 is a part of 汕尾 and 陆丰 here too. */
  readonly regions: ReadonlyMap<RegionId, MultiPolygon>;
  readonly cities: ReadonlyMap<CityCode, MultiPolygon>;
  readonly counties: ReadonlyMap<CountyCode, MultiPolygon>;
  readonly province: MultiPolygon;
  readonly dongsha: MultiPolygon;
  readonly context: readonly ContextShape[];
  /** Where the name of a county stands; what is city and county at once has a label of the sheet. */
  readonly labelPoints: ReadonlyMap<CountyCode, LonLat>;
  /** Province and neighbours as one: its edges are the coast and the edge of the sheet. */
  readonly land: MultiPolygon;
  readonly borders: {
    /** Between two cities without a cluster; their other edges are those of a region or of the province. */
    readonly cities: MultiLineString;
    /** Between cities of one region (深莞惠). */
    readonly inside: MultiLineString;
    /** Between counties of one city. */
    readonly counties: MultiLineString;
  };
}

export const BANDS = ['narrow', 'province', 'region'] as const;
/** Zoom bands of label and symbol placement: the province on a phone, the province on a desk, and from about zoom 7.7 regions in place. */
export type Band = (typeof BANDS)[number];

/** Where the circle of a region stands in one band and language, and how its words are set. */
export interface SymbolAnchor {
  readonly region: RegionId;
  readonly band: Band;
  readonly lang: 'zh' | 'en';
  /** Centre of the circle. */
  readonly at: LonLat;
  /** Foot of the leader where the circle is displaced, else null. */
  readonly foot: LonLat | null;
  /** Side of the circle on which name and target stand; `inside`: both in the circle; `split`: number inside, name below. */
  readonly place: 'inside' | 'split' | 'E' | 'W' | 'S' | 'N';
  /** Direction the middle of the string of marks faces, degrees clockwise from east (SVG sense; -90 is up). */
  readonly marks: number;
}

/** A label of a city, a neighbour, an island or a sea. */
export interface PlaceLabel {
  readonly id: string;
  readonly rank: 3 | 4 | 5 | 6;
  readonly band: Band;
  readonly lang: 'zh' | 'en';
  readonly at: LonLat;
  readonly text: string;
}

/** The sheet: what the camera may show, and what it shows first. */
export interface Sheet {
  /** The frame of the sheet; the camera never leaves it, and what lies outside is masked. */
  readonly neatline: Box;
  /** What the first view fits: the mainland province, without 东沙群岛's far corner. */
  readonly home: Box;
  readonly symbols: readonly SymbolAnchor[];
  readonly labels: readonly PlaceLabel[];
}
