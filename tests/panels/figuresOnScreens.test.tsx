// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/model/entry.ts';
import { LANGS, type Lang } from '../../src/model/localized.ts';
import { allEntries } from '../../src/panels/allEntries.ts';
import { type EntryScreen, entryScreen } from '../../src/panels/entryScreen.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { type AtlasScreen, atlasScreens } from './atlasScreens.tsx';
import { numberFaults } from './shownNumbers.ts';
import { type ShownScreen, shownScreen } from './shownScreen.tsx';

const rows = new Map<string, Entry>(allEntries(anAtlas()).map((entry) => [entry.key, entry]));

interface Walked {
  readonly name: string;
  readonly faults: readonly string[];
  /** The rows that a click leads to: from the figure itself, or from the head of the figures inside controls. */
  readonly linked: ReadonlySet<string>;
  readonly ways: readonly string[];
  readonly marked: readonly string[];
}

function walked(screen: AtlasScreen, lang: Lang): Walked {
  const shown: ShownScreen = shownScreen(screen, lang);
  return {
    name: screen.name,
    faults: numberFaults(shown, rows, lang).map((fault) => `${screen.name}: ${fault}`),
    linked: new Set([...shown.links.values()].map(String)),
    ways: shown.ways.map(String),
    marked: [...shown.marks.values()].flat(),
  };
}

describe.each(LANGS)('figures on the screens in %s', (lang) => {
  const all = atlasScreens().map((screen) => walked(screen, lang));
  const named = (start: string) => all.filter(({ name }) => name.startsWith(start));

  it('all have their row on the sources page, with the same number and sign', () => {
    expect(all.flatMap(({ faults }) => faults)).toEqual([]);
  });

  it('are on every screen', () => {
    const bare = all.filter(({ linked, marked }) => linked.size + marked.length === 0);
    // None of the green factories has a position: all numbers of their list are its lengths.
    expect(bare.map(({ name }) => name)).toEqual(['layer:green-factory']);
  });

  it('inside controls of the legend have a way beside them that ends at their rows', () => {
    const order = [...rows.keys()];
    for (const { name, marked, ways } of named('legend:')) {
      expect(ways.length, name).toBeGreaterThan(3);
      const below = (key: string) => ways.map((way) => order.indexOf(key) - order.indexOf(way)).filter((by) => by >= 0);
      expect(
        marked.filter((key) => Math.min(...below(key)) > A_FEW),
        name,
      ).toEqual([]);
    }
  });

  it('are on the screen that their rows open', () => {
    const shown = new Map(all.map(({ name, linked, marked }) => [name, new Set([...linked, ...marked])]));
    const away = [...rows.values()].filter((entry) => {
      if (entry.kind === 'name' || entry.group === 'city-positions') return false;
      return !screensOf(entryScreen(entry, anAtlas())).some((name) => shown.get(name)?.has(entry.key));
    });
    expect(away.map(({ key }) => key)).toEqual([]);
  });

  it('of the map and its tooltip are links on the panel that a click opens', () => {
    const panels = new Map(all.map(({ name, linked }) => [name, linked]));
    const subject = (key: string) => key.slice(key.indexOf(':') + 1).split('.')[0] ?? '';
    const unlinked = [...named('over:'), ...named('map:')].flatMap(({ marked }) =>
      marked.filter((key) => {
        const panel = panels.get(`region:${subject(key)}`) ?? panels.get(`place:${subject(key)}`);
        return !panel?.has(key);
      }),
    );
    expect(unlinked).toEqual([]);
  });
});

/** What is read once the way from a row has been gone, by the names of the screens walked here. */
function screensOf(screen: EntryScreen | null): readonly string[] {
  switch (screen?.kind) {
    case undefined:
      return [];
    case 'area':
      return [`region:${screen.id}`, `city:${screen.id}`, `county:${screen.id}`];
    case 'place':
    case 'department':
      return [`${screen.kind}:${screen.id}`];
    case 'layer':
      return [`layer:${screen.layer}`, 'legend:sector'];
    case 'measure':
    case 'province':
      return ['province', 'table'];
    case 'color':
      return [`legend:${screen.mode}`];
    default:
      return ['legend:sector'];
  }
}

/** Rows from the one a way ends at, all in sight or nearly so. */
const A_FEW = 24;
