import type { GenericSchema } from 'valibot';

/**
 * The value of a spreadsheet's cell: of the type its schema asks for where the text spells one, else the text itself,
 * which the schema then refuses by name. Space around it is dropped; an empty cell is null, or a list of none.
 */
export function cellValue(schema: GenericSchema, cell: string): unknown {
  const text = cell.trim();
  const kind = kindOf(schema);
  if (kind === 'list') return text === '' ? [] : text.split(';').map((id) => id.trim());
  if (text === '') return null;
  if (kind === 'number') return NUMBER.test(text) ? Number(text) : text;
  if (kind === 'flag') return FLAGS.get(text.toLowerCase()) ?? text;
  return text;
}

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
/** Spreadsheets write TRUE and FALSE. */
const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false],
]);

type Kind = 'list' | 'number' | 'flag' | 'text';

function kindOf(schema: GenericSchema): Kind {
  if ('wrapped' in schema && isSchema(schema.wrapped)) return kindOf(schema.wrapped);
  if (schema.type === 'array') return 'list';
  if (schema.type === 'number') return 'number';
  if (schema.type === 'boolean') return 'flag';
  const options =
    schema.type === 'picklist' && 'options' in schema && Array.isArray(schema.options) ? schema.options : [];
  return options.length > 0 && options.every((option) => typeof option === 'number') ? 'number' : 'text';
}

function isSchema(value: unknown): value is GenericSchema {
  return typeof value === 'object' && value !== null && 'type' in value && 'kind' in value && value.kind === 'schema';
}
