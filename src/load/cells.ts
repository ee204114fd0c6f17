import * as v from 'valibot';

/*
 * What a cell may hold. One schema serves the build, on the cells of a spreadsheet, and the page, on the JSON made from them.
 * The message of each schema says what was expected, so that a fault can be read without knowing the code.
 */

const ID = /^[a-z0-9]+(?:[._-][a-z0-9]+)*$/;
const CONTROL = /\p{Cc}/u;

/** An id: lower-case letters and digits, joined by dots, hyphens or underscores. The one place where ids get their brand. */
export function id<T extends string>() {
  return v.custom<T>(
    (value) => typeof value === 'string' && value.length <= 120 && ID.test(value),
    'an id: lower-case letters, digits, and . - _ between them',
  );
}

/** A division code of Guangdong (GB/T 2260): six digits that begin with 44; a city's ends in 00. */
export function code<T extends string>(kind: 'city' | 'county') {
  const pattern = kind === 'city' ? /^44\d{2}00$/ : /^44\d{4}$/;
  return v.custom<T>(
    (value) => typeof value === 'string' && pattern.test(value),
    `a six-digit division code of a ${kind} in Guangdong`,
  );
}

/** Plain text, never markup: not empty, on one line, no space around it. */
export const text = v.custom<string>(
  (value) => typeof value === 'string' && value !== '' && value.trim() === value && !CONTROL.test(value),
  'a text on one line, no space around it',
);

export const flag = v.boolean('true or false');

/** An ISO day, month or year: 2026-11-21, 2026-11 or 2026. */
export const date = v.custom<string>(
  (value) => typeof value === 'string' && /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(value),
  'an ISO date',
);

/** A finite number between two bounds, both allowed. */
export function number(min: number, max: number, what = 'a number') {
  const expected = Number.isFinite(min) && Number.isFinite(max) ? `${what} from ${min} to ${max}` : what;
  return v.pipe(v.number(expected), v.finite(expected), v.minValue(min, expected), v.maxValue(max, expected));
}

/** A whole number from `min` to `max`. */
export function whole(min: number, max: number) {
  const expected = `a whole number from ${min} to ${max}`;
  return v.pipe(v.number(expected), v.integer(expected), v.minValue(min, expected), v.maxValue(max, expected));
}

/** One of a closed set of words or numbers. */
export function oneOf<const Options extends readonly (string | number)[]>(options: Options) {
  return v.picklist(options, `one of ${options.join(', ')}`);
}

/** An empty cell, or what the schema allows. */
export function optional<Schema extends v.GenericSchema>(schema: Schema) {
  return v.nullable(schema);
}

/** Any number of ids; `;` stands between them in a spreadsheet. */
export function list<T extends string>() {
  return v.array(id<T>(), 'a list of ids');
}

/** WGS-84 degrees within Guangdong, 东沙群岛 included: for places. */
export const lon = number(109.3, 117.6, 'a longitude in degrees');
export const lat = number(20, 25.8, 'a latitude in degrees');

/** WGS-84 degrees of the sheet, which shows the neighbourhood too. */
export const sheetLon = number(107, 120, 'a longitude in degrees');
export const sheetLat = number(18, 27.5, 'a latitude in degrees');
