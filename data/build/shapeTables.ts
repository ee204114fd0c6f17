/** The columns of the tables that the shapes are keyed and named by. */
export interface ShapeTables {
  readonly regions: readonly Readonly<Record<'id' | 'name_zh' | 'name_en', string>>[];
  readonly members: readonly Readonly<Record<'region' | 'city', string>>[];
  readonly cities: readonly Readonly<Record<'code' | 'full_zh' | 'full_en', string>>[];
  readonly counties: readonly Readonly<Record<'code' | 'city' | 'name_zh' | 'name_en', string>>[];
}
