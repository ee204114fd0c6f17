/** Branded strings: an id of one kind cannot stand where another is asked for. They are made in `load` and in the URL codec only. */
declare const brand: unique symbol;
type Id<Kind extends string> = string & { readonly [brand]: Kind };

/** One of the nine regional clusters, for example `foshan`. */
export type RegionId = Id<'region'>;
/** Six-digit division code of a prefecture-level city (GB/T 2260), for example `440600`. */
export type CityCode = Id<'city'>;
/** Six-digit division code of a county-level unit; 441900 and 442000 are both city and county. */
export type CountyCode = Id<'county'>;
export type MaterialId = Id<'material'>;
export type FamilyId = Id<'family'>;
export type EnterpriseId = Id<'enterprise'>;
export type SiteId = Id<'site'>;
export type FigureId = Id<'figure'>;
export type MeasureId = Id<'measure'>;
export type DepartmentId = Id<'department'>;
export type ProductId = Id<'product'>;
export type EditionId = Id<'edition'>;
export type SourceId = Id<'source'>;

/** What can be selected or compared: a region by its id, a city or a county by its code; 441900 and 442000 mean the city. */
export type AreaId = RegionId | CityCode | CountyCode;

/** What stands as a point on the map and has a card: a site or an enterprise. No id is both. */
export type PlaceId = SiteId | EnterpriseId;

/** A group of areas that a planner unites in a scenario, for example `group-1`. */
export type GroupId = Id<'group'>;
/** A material or a site that a scenario adds, for example `planned-3`. */
export type PlannedId = Id<'planned'>;
/** A story: one of those shipped, or of this device. */
export type StoryId = Id<'story'>;
/** A scenario on the shelf of this device. */
export type NamedId = Id<'named'>;

/** What can stand in a column of a comparison. */
export type ColumnId = AreaId | GroupId;
