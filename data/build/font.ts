import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import * as v from 'valibot';
import { fontFaces, fontSheet } from './fontSheet.ts';
import { fontText } from './fontText.ts';
import { publishedPackage } from './publishedPackage.ts';

// `npm run font`: fetches the published typeface, checks it, and cuts it to the characters that the atlas sets in serif.

const APP = new URL('../../src/app/', import.meta.url);
const FONTS = new URL('fonts/', APP);
const SOURCE = v.object({ package: v.string(), version: v.string(), file: v.string(), sha256: v.string() });

const source = v.parse(SOURCE, JSON.parse(await readFile(new URL('source.json', FONTS), 'utf8')));
const typeface = await fetchTypeface(source);
const geo = async (file: string) => await readFile(new URL(`../../public/geo/${file}`, import.meta.url), 'utf8');
const text = fontText(await geo('atlas.json'), await geo('stories.json'));
const cuts = [
  { file: 'serif-first.woff2', text: text.first },
  { file: 'serif-later.woff2', text: text.later },
];
// Comes with the compare screen, as does the sheet that names it.
const compared = [{ file: 'serif-compare.woff2', text: text.compare }];
// Comes with the presenter's view.
const told = [{ file: 'serif-talk.woff2', text: text.talk }];
const made: Record<string, { text: string; sha256: string }> = {};
for (const cut of [...cuts, ...compared, ...told]) {
  const options = { targetFormat: 'woff2', noLayoutClosure: true, noHinting: true, keepFeatures: ['kern'] } as const;
  const font = await subsetFont(typeface, cut.text, options);
  await writeFile(new URL(cut.file, FONTS), font);
  made[cut.file] = { text: cut.text, sha256: sha256(font) };
  console.log(`${cut.file}: ${[...cut.text].length} characters, ${font.length} bytes`);
}
await writeFile(new URL('made.json', FONTS), `${JSON.stringify(made, null, 2)}\n`);
await writeFile(new URL('fonts.css', APP), fontSheet(cuts));
await writeFile(new URL('../panels/compare/serif.css', APP), fontFaces(compared, '../../app/fonts/'));
await writeFile(new URL('../talk/serif.css', APP), fontFaces(told, '../app/fonts/'));

/** The bytes of the typeface as published; refuses any others. */
async function fetchTypeface({ package: name, version, file, sha256: expected }: v.InferOutput<typeof SOURCE>) {
  const bytes = await publishedPackage(name, version, (folder) => readFile(join(folder, 'package', file)));
  if (sha256(bytes) !== expected) throw new Error(`${file}: sha256 expected ${expected}, found ${sha256(bytes)}`);
  return bytes;
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
