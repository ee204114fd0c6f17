import type { Localized } from '../model/localized.ts';

/** The text of a pair of columns, for example `name_zh` and `name_en`. */
export function localized<Name extends string>(
  row: Readonly<Record<`${Name}_zh` | `${Name}_en`, string>>,
  name: Name,
): Localized {
  return { zh: row[`${name}_zh`], en: row[`${name}_en`] };
}

/** The same for a pair that may be empty. */
export function localizedOrNull<Name extends string>(
  row: Readonly<Record<`${Name}_zh` | `${Name}_en`, string | null>>,
  name: Name,
): Localized | null {
  const [zh, en] = [row[`${name}_zh`], row[`${name}_en`]];
  return zh === null || en === null ? null : { zh, en };
}
