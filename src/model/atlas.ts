import type { Figure } from './figure.ts';
import type { CityCode, CountyCode, FigureId, RegionId, SiteId, SourceId } from './ids.ts';
import type { Family, Material } from './material.ts';
import type { Department, Measure, Product, Statement } from './measure.ts';
import type { OtherEdition } from './otherEdition.ts';
import type { City, County, Enterprise, Site } from './place.ts';
import type { Region } from './region.ts';
import type { Shapes, Sheet } from './shapes.ts';
import type { Edition, Source } from './source.ts';

/** The province's own figures. */
export interface Province {
  readonly revenue2019: Figure;
  readonly valueAdded2019: Figure;
  readonly industryShare2019: Figure;
  readonly revenueTarget: Figure;
  readonly valueAddedTarget: Figure;
  readonly clusterCountTarget: Figure;
  readonly rdShareTarget: Figure;
}

/** Everything loaded and checked; immutable, look-ups built once. */
export interface Atlas {
  readonly edition: Edition;
  readonly editions: readonly Edition[];
  /** Those that are not mapped, with what is loaded of them. Nothing else here holds any of it. */
  readonly otherEditions: readonly OtherEdition[];
  readonly province: Province;
  /** In the plan's order. */
  readonly regions: readonly Region[];
  readonly cities: readonly City[];
  readonly counties: readonly County[];
  readonly materials: readonly Material[];
  readonly families: readonly Family[];
  readonly enterprises: readonly Enterprise[];
  /** Empty where `sites.json` could not be read: then `sitesLoaded` is false. */
  readonly sites: readonly Site[];
  readonly sitesLoaded: boolean;
  readonly products: readonly Product[];
  readonly measures: readonly Measure[];
  readonly departments: readonly Department[];
  readonly statements: readonly Statement[];
  readonly sources: readonly Source[];
  readonly figures: readonly Figure[];
  /** Ids that links of earlier versions carry, and those that took their place. */
  readonly aliases: ReadonlyMap<string, string>;
  readonly sheet: Sheet;
  /** Null where `topology.json` could not be read. */
  readonly shapes: Shapes | null;
  readonly regionById: ReadonlyMap<RegionId, Region>;
  readonly cityByCode: ReadonlyMap<CityCode, City>;
  readonly countyByCode: ReadonlyMap<CountyCode, County>;
  readonly siteById: ReadonlyMap<SiteId, Site>;
  readonly sourceById: ReadonlyMap<SourceId, Source>;
  readonly figureById: ReadonlyMap<FigureId, Figure>;
}
