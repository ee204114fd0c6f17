import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { deriveShapes } from './deriveShapes.ts';
import { readShapesSource } from './shapesSource.ts';

/** Derives the topology again from the configured source: `npm run shapes`. The committed file must come out byte for byte. */
export async function deriveConfigured(folder = SHAPES): Promise<string> {
  const source = await readShapesSource(await readFile(new URL('source.json', folder), 'utf8'), fileURLToPath(folder));
  const rows: unknown = parse(await readFile(new URL('neighbours.csv', folder), 'utf8'), { bom: true, columns: true });
  const names = v.parse(v.array(v.strictObject({ code: v.string(), name_zh: v.string(), name_en: v.string() })), rows);
  return deriveShapes(source, new Map(names.map((row) => [row.code, { zh: row.name_zh, en: row.name_en }])));
}

const SHAPES = new URL('../shapes/', import.meta.url);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = await deriveConfigured();
  const sha256 = createHash('sha256').update(text).digest('hex');
  await writeFile(new URL('guangdong.topo.json', SHAPES), text);
  await writeFile(new URL('guangdong.topo.sha256', SHAPES), `${sha256}  guangdong.topo.json\n`);
  console.log(`data/shapes/guangdong.topo.json: ${text.length} characters, sha256 ${sha256}`);
}
