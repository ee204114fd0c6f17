// @vitest-environment happy-dom
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../src/analysis/filterEntries.ts';
import { frame } from '../../src/cartography/frame.ts';
import { sheetPlane } from '../../src/cartography/sheetPlane.ts';
import { findArea } from '../../src/model/findArea.ts';
import { findPlace } from '../../src/model/findPlace.ts';
import { LANGS, type Lang } from '../../src/model/localized.ts';
import { BANDS, type Band } from '../../src/model/shapes.ts';
import { allEntries } from '../../src/panels/allEntries.ts';
import { EditionsPart } from '../../src/panels/EditionsPart.tsx';
import { EntryRow } from '../../src/panels/EntryRow.tsx';
import { SourcesPart } from '../../src/panels/SourcesPart.tsx';
import { readAddress } from '../../src/state/history.ts';
import { readTable, TABLES_FOLDER, type TableRow } from '../data/readTable.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { aScene } from '../make/aScene.ts';
import { markupOf } from '../plate/aPlate.ts';
import { type AtlasScreen, atlasScreens } from './atlasScreens.tsx';
import { plain } from './numbersIn.ts';
import { type Expected, TABLES_ON_SCREENS } from './rowsOnScreens.ts';
import { keysOn } from './shownNumbers.ts';
import { shownScreen } from './shownScreen.tsx';

const atlas = anAtlas();
const all = allEntries(atlas);
const nothing = () => undefined;
const screens = [
  ...atlasScreens().filter(({ name }) => !name.startsWith('over:')),
  page('editions', <EditionsPart atlas={atlas} />),
  page('sources', <SourcesPart all={all} asked={null} move={nothing} />),
];

function page(name: string, panel: Extract<AtlasScreen['show'], { panel: unknown }>['panel']): AtlasScreen {
  return { name, scene: {}, show: { panel } };
}

interface Read {
  readonly text: string;
  readonly keys: ReadonlySet<string>;
}

/** What can be read on each screen in a language. */
function readAll(lang: Lang): (screen: string) => Read {
  const read = new Map<string, Read>();
  for (const screen of screens) {
    const shown = shownScreen(screen, lang);
    read.set(screen.name, { text: plain(textOf(shown.root)), keys: new Set<string>(keysOn(shown)) });
  }
  const regions = [...read].filter(([name]) => name.startsWith('region:')).map(([, each]) => each);
  read.set('regions', { text: regions.map(({ text }) => text).join(' '), keys: new Set() });
  read.set('anywhere', { text: '', keys: new Set([...read.values()].flatMap(({ keys }) => [...keys])) });
  return (name) => {
    const kept = read.get(name) ?? rowOf(name, lang);
    read.set(name, kept);
    return kept;
  };
}

function rowOf(name: string, lang: Lang): Read {
  const entry = all.find(({ key }) => `row:${key}` === name);
  if (!entry) return { text: `there is no ${name}`, keys: new Set() };
  const row = <EntryRow entry={entry} all={all} asked={false} filter={NO_FILTER} move={nothing} say={nothing} />;
  return { text: plain(textOf(shownScreen(page(name, row), lang).root)), keys: new Set() };
}

/** The text, what symbols of the map are called, and after it who leads and takes part in each measure as it stands in the list. */
function textOf(root: Element): string {
  const duties = [...root.querySelectorAll('.measures > li')].flatMap((item) => {
    const measure = item.querySelector('h4')?.id.replace('measure-', '');
    return [...item.querySelectorAll('dd')].flatMap((names, at) =>
      [...names.querySelectorAll('[data-department]')].map(
        (button) => `${at === 0 ? 'lead' : 'participant'} of ${measure}: ${button.getAttribute('data-department')};`,
      ),
    );
  });
  const symbols = [...root.querySelectorAll('.plate-symbol-body')].map((symbol) => symbol.getAttribute('aria-label'));
  return [root.textContent, ...symbols, ...duties].join(' ');
}

/** `name of city 440100` is what that is called on the page. */
function spelt(text: string, lang: Lang): string {
  const [, kind, id = ''] = /^name of (city|region|measure) (.+)$/.exec(text) ?? [];
  if (kind === undefined) return text;
  const named = kind === 'measure' ? atlas.measures.find((each) => each.id === id) : findArea(id, atlas);
  return named?.name[lang] ?? text;
}

function missing({ on, texts, links = [] }: Expected, read: (screen: string) => Read, lang: Lang): readonly string[] {
  const { text, keys } = read(on);
  return [
    ...texts.filter((each) => !text.includes(plain(spelt(each, lang)))).map((each) => `${on}: ${each}`),
    ...links.filter((key) => !keys.has(key)).map((key) => `${on}: no link to ${key}`),
  ];
}

it('every table is known here', () => {
  const tables = readdirSync(TABLES_FOLDER).map((name) => name.replace('.csv', ''));
  expect(Object.keys(TABLES_ON_SCREENS).sort()).toEqual(tables.sort());
});

describe.each(LANGS)('every row in %s', (lang) => {
  const read = readAll(lang);

  it.each(Object.entries(TABLES_ON_SCREENS))('of %s', (table, expected) => {
    if (expected === null) return;
    // What other editions say is read where editions are compared, and is held there: see EditionsPart.test.tsx.
    const others = readTable('editions').flatMap((row) => (row['mapped'] === 'false' ? [row['id']] : []));
    const rows = readTable(table).filter((row) => !others.includes(row['edition'] ?? ''));
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.flatMap((row) => expected(row, lang).flatMap((each) => missing(each, read, lang)))).toEqual([]);
  });

  it('of aliases, by the screen that the link of an earlier version opens', () => {
    for (const { alias = '', id = '' } of readTable('aliases')) {
      const key =
        findPlace(id, atlas) !== null ? 'site' : atlas.departments.some((each) => each.id === id) ? 'dept' : 'r';
      history.replaceState(null, '', `?${key}=${alias}`);
      const { scene, dropped } = readAddress(atlas);
      expect([scene.site, scene.department, ...scene.areas], alias).toContain(id);
      expect(dropped).toEqual([]);
    }
    history.replaceState(null, '', '/');
  });
});

describe('every row of the sheet', () => {
  const at = ({ lon, lat }: TableRow) => [Number(lon), Number(lat)];
  const scene = (lang: string | undefined) => aScene({ lang: LANGS.find((each) => each === lang) ?? 'zh' });
  const band = (name: string | undefined): Band => BANDS.find((each) => each === name) ?? 'province';

  it('of anchors, by where a symbol stands and its leader ends', () => {
    for (const row of readTable('anchors')) {
      const symbol = frame(atlas, scene(row['lang']), band(row['band'])).symbols.find(
        ({ region }) => region === row['region'],
      );
      expect(symbol?.at).toEqual(at(row));
      const foot = row['foot_lon'] === '' ? null : [Number(row['foot_lon']), Number(row['foot_lat'])];
      expect(symbol?.foot ?? null).toEqual(foot);
    }
  });

  it('of labels, by its words on the picture', () => {
    for (const row of readTable('labels')) {
      const { labels } = frame(atlas, scene(row['lang']), band(row['band']));
      expect(labels.find(({ id }) => id === row['id'])?.at).toEqual(at(row));
      expect(pictureOf(row)).toContain(`>${row['text']?.split('\n')[0]}<`);
    }
  });

  it('of boxes, by the edge of the sheet and its first view', () => {
    const plane = sheetPlane(atlas.sheet);
    for (const { id, ...edges } of readTable('boxes')) {
      const box = ['west', 'south', 'east', 'north'].map((edge) => Number(edges[edge]));
      expect(id === 'home' ? plane.home : plane.neatline).toEqual(box);
    }
  });
});

const pictures = new Map<string, string>();

function pictureOf({ lang = 'zh', band = 'province' }: TableRow): string {
  const name = `${lang} ${band}`;
  const scene = aScene({ lang: lang === 'en' ? 'en' : 'zh' });
  const markup = pictures.get(name) ?? markupOf(atlas, scene, [BANDS.find((each) => each === band) ?? 'province']);
  pictures.set(name, markup);
  return markup;
}
