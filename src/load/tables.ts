import type * as v from 'valibot';
import { PLACE_TABLES } from './placeTables.ts';
import { PLAN_TABLES } from './planTables.ts';
import { SHEET_TABLES } from './sheetTables.ts';

/** Every table: the build checks the spreadsheets with it, the page the JSON made from them. */
export const TABLES = { ...PLAN_TABLES, ...PLACE_TABLES, ...SHEET_TABLES };

export type TableName = keyof typeof TABLES;
export type Row<Name extends TableName> = v.InferOutput<(typeof TABLES)[Name]['schema']>;
export type Tables = { readonly [Name in TableName]: readonly Row<Name>[] };
/** What `sites.json` holds: the sites, and the figures said of them. */
export type SiteTables = Pick<Tables, 'sites' | 'figures'>;

export const TABLE_NAMES = Object.keys(TABLES).filter((name): name is TableName => name in TABLES);
