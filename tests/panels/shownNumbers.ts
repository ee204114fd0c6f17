import type { Entry, EntryKey } from '../../src/model/entry.ts';
import type { Lang } from '../../src/model/localized.ts';
import { entryPlace, entryTitle, entryValue } from '../../src/text/entry.ts';
import { figureParts, figureSpeech } from '../../src/text/figure.ts';
import { words } from '../../src/text/words.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { isNoFigure } from './noFigures.ts';
import { numbersIn, plain } from './numbersIn.ts';
import type { ShownScreen } from './shownScreen.tsx';

/** What a screen shows that its rows on the sources page do not have: numbers of no entry, signs left out, rows that are not there. */
export function numberFaults(screen: ShownScreen, rows: ReadonlyMap<string, Entry>, lang: Lang): readonly string[] {
  const owners = ownersOf(screen);
  const told = toldTexts(rows, lang);
  const faults = [...owners].flatMap(([element, keys]) => ownerFaults(element, keys, rows, lang));
  for (const { element, text } of textsWithNumbers(screen.root)) {
    if (ownerOf(element, owners) !== null || isTold(text, told, lang) || isNoFigure(element, text, lang)) continue;
    faults.push(`a number of no entry: ${text}`);
  }
  return faults;
}

type Owners = ReadonlyMap<Element, readonly string[]>;

function ownersOf({ links, marks }: ShownScreen): Owners {
  const linked = [...links].map(
    ([element, lookUp]) => [element, [typeof lookUp === 'string' ? lookUp : 'bare evidence']] as const,
  );
  return new Map<Element, readonly string[]>([...marks, ...linked]);
}

function ownerOf(element: Element, owners: Owners): Element | null {
  for (let each: Element | null = element; each; each = each.parentElement) if (owners.has(each)) return each;
  return null;
}

/** Each number that an element shows has to stand in the row it vouches for, and each sign of that row on the screen. */
function ownerFaults(
  element: Element,
  keys: readonly string[],
  rows: ReadonlyMap<string, Entry>,
  lang: Lang,
): readonly string[] {
  const entries = keys.flatMap((key) => rows.get(key) ?? []);
  if (entries.length < keys.length || keys.length === 0) return [`no row ${keys.join(' ')}`];
  const text = [...textsWithNumbers(element).map((each) => each.text)].join(' | ');
  const known = new Set(numbersIn(entries.map((entry) => rowText(entry, lang)).join(' | ')));
  const ordinals = element.matches('.plate-symbol-body, .plate-symbol-body *') ? ordinalsIn(element) : [];
  const strange = numbersIn(text).filter((number) => !known.has(number) && !ordinals.includes(number));
  return [
    ...strange.map((number) => `${number} is not in ${keys.join(' ')}: ${plain(text)}`),
    ...entries.flatMap((entry) => signFaults(entry, element, lang)),
  ];
}

/** The place of a region among the nine, which the map says with its name. */
function ordinalsIn(symbol: Element): readonly string[] {
  const { regions } = anAtlas();
  const region = regions.find(({ id }) => id === symbol.getAttribute('data-area'));
  return [String(region?.order), String(regions.length), '2025'];
}

function signFaults(entry: Entry, element: Element, lang: Lang): readonly string[] {
  if (entry.kind !== 'figure' || element.matches('.locator') || numbersIn(element.textContent ?? '').length === 0)
    return [];
  const sign = figureParts(entry.figure, lang).sign.trim();
  const word = figureSpeech(entry.figure, lang).split(/\d/)[0]?.trim() ?? '';
  const text = plain(`${element.textContent} ${element.getAttribute('aria-label') ?? ''}`).toLowerCase();
  return text.includes(sign) || text.includes(word) ? [] : [`${entry.key} without ${sign}: ${text}`];
}

/** All that a row says of its entry in numbers. */
function rowText(entry: Entry, lang: Lang): string {
  const own = [entryValue(entry, lang), entryPlace(entry, lang)];
  if (entry.kind === 'figure') return [...own, figureSpeech(entry.figure, lang)].join(' | ');
  return entry.kind === 'position'
    ? [...own, words(lang).places.within(String(entry.position.precisionKm))].join(' | ')
    : own.join(' | ');
}

interface NumberedText {
  readonly element: Element;
  readonly text: string;
}

/** Every text with a digit, and what readers who hear the page are told in its place. */
function textsWithNumbers(root: Element): readonly NumberedText[] {
  const found: NumberedText[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement) found.push({ element: node.parentElement, text: plain(node.textContent ?? '') });
  }
  for (const element of [root, ...root.querySelectorAll('[aria-label], [title]')])
    for (const name of ['aria-label', 'title']) found.push({ element, text: plain(element.getAttribute(name) ?? '') });
  return found.filter(({ text }) => /\d/.test(text));
}

/** Names, statements, notes and the like: a number in them stands on the row of that text, word for word. */
function toldTexts(rows: ReadonlyMap<string, Entry>, lang: Lang): ReadonlySet<string> {
  const key = `${lang} ${rows.size}`;
  const kept = told.get(key);
  if (kept) return kept;
  const { figures, sources } = anAtlas();
  const texts = [
    ...[...rows.values()].flatMap((entry) => {
      const { subject, note, locator, formula } = entry;
      const own = entry.kind === 'name' ? entry.text : entry.kind === 'position' ? entry.position.precision : null;
      return [
        subject.zh,
        subject.en,
        note?.[lang],
        locator?.[lang],
        formula?.[lang],
        own?.[lang],
        entryTitle(entry, lang),
      ];
    }),
    ...figures.map(({ note }) => note?.[lang]),
    ...sources.flatMap(({ title, licence }) => [title[lang], licence[lang]]),
    ...Object.values(words(lang).places.datums),
  ];
  const all = new Set(texts.flatMap((text) => (text ? [plain(text)] : [])));
  told.set(key, all);
  return all;
}

const told = new Map<string, ReadonlySet<string>>();

/** Some lines are several such texts with dots between them. */
function isTold(text: string, texts: ReadonlySet<string>, lang: Lang): boolean {
  const opens = words(lang).places.openSource('');
  const bare = text.startsWith(opens) ? text.slice(opens.length) : text;
  return bare.split(/ ·|· /).every((part) => !/\d/.test(part) || texts.has(part.trim()));
}

/** The entries a screen has, by link or mark. */
export function keysOn(screen: ShownScreen): readonly EntryKey[] {
  const linked = [...screen.links.values()].flatMap((lookUp) => (typeof lookUp === 'string' ? [lookUp] : []));
  return [...linked, ...[...screen.marks.values()].flat()];
}
