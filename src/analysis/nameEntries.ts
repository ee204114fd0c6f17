import type { Atlas } from '../model/atlas.ts';
import type { NameEntry, Screen } from '../model/entry.ts';
import { advantageKey, entryKey } from '../model/entryKey.ts';
import type { Evidence } from '../model/figure.ts';
import { isSite, type Place } from '../model/findPlace.ts';
import type { SourceId } from '../model/ids.ts';
import type { Localized } from '../model/localized.ts';
import type { Statement } from '../model/measure.ts';
import { divisionEntries } from './divisionEntries.ts';

/** An entry for everything that has a name or is told in words, by whom it is named and where. */
export function nameEntries(atlas: Atlas): readonly NameEntry[] {
  return [
    ...ofRegions(atlas),
    ...ofMaterials(atlas),
    ...atlas.enterprises.map(ofPlace),
    ...atlas.sites.map(ofPlace),
    ...ofMeasures(atlas),
    ...ofProducts(atlas),
    ...atlas.statements.map((statement) => ofStatement(statement)),
    ...divisionEntries(atlas),
  ];
}

const NAME = { kind: 'name', text: null, formula: null, parts: [], note: null } as const;

function resting(evidence: Evidence): Pick<NameEntry, 'sources' | 'edition' | 'locator'> {
  return { sources: [evidence.source], edition: evidence.edition, locator: evidence.locator };
}

function ofRegions({ regions }: Atlas): readonly NameEntry[] {
  return regions.flatMap((region): readonly NameEntry[] => {
    const { id, name, coverage } = region;
    const base = { ...NAME, ...resting(coverage), id, subject: name };
    return [
      { ...base, key: `region:${id}`, group: 'regions', screens: ['table', 'region', 'map'], text: region.cluster },
      {
        ...base,
        key: `coverage:${id}`,
        group: 'coverages',
        screens: ['region'],
        text: coverage.text,
        note: coverage.short,
      },
      ...region.advantages.map(
        (advantage, at): NameEntry => ({
          ...NAME,
          ...resting(advantage),
          id: `${id}.advantage.${at + 1}`,
          key: advantageKey(id, at + 1),
          group: 'statements',
          subject: name,
          screens: ['region'],
          text: advantage.text,
        }),
      ),
    ];
  });
}

/** Materials as they are named, and the families the atlas puts them in: those are its own, with the reason for their rule. */
function ofMaterials({ materials, families, regionById }: Atlas): readonly NameEntry[] {
  const screens: readonly Screen[] = ['region', 'map'];
  const own = materials.map((material): NameEntry => {
    const { id, name, note, group } = material;
    const region = regionById.get(material.region)?.name ?? group;
    const text = { zh: `${region.zh} · ${group.zh}`, en: `${region.en} · ${group.en}` };
    return {
      ...NAME,
      ...resting(material),
      id,
      key: `material:${id}`,
      group: 'materials',
      subject: name,
      screens,
      text,
      note,
    };
  });
  const kinds = families.map(({ id, name, reason }): NameEntry => {
    const members = materials.filter(({ family }) => family === id);
    return {
      ...NAME,
      id,
      key: `family:${id}`,
      group: 'families',
      subject: name,
      screens: ['legend'],
      sources: [...new Set(members.map(({ source }) => source))],
      edition: null,
      locator: null,
      formula: reason,
      parts: members.flatMap((member) => entryKey(member) ?? []),
    };
  });
  return [...own, ...kinds];
}

function ofPlace(place: Place): NameEntry {
  const { id, name, note } = place;
  const inRegion = place.region !== null && !(isSite(place) && HUBS.has(place.kind));
  const screens: readonly Screen[] = ['place', ...(inRegion ? ONLY_REGION : []), ...(place.position ? ONLY_MAP : [])];
  return {
    ...NAME,
    ...resting(place),
    id,
    key: isSite(place) ? `site:${id}` : `enterprise:${id}`,
    group: isSite(place) ? 'sites' : 'enterprises',
    subject: name,
    screens,
    sources: [...new Set([place.source, ...place.sources])],
    text: isSite(place) ? place.list : asNamed(place.asNamed),
    note,
  };
}

const HUBS: ReadonlySet<string> = new Set(['port', 'airport', 'rail-station']);
const ONLY_REGION: readonly Screen[] = ['region'];
const ONLY_MAP: readonly Screen[] = ['map'];

/** The plan's own word for an enterprise stands in Chinese in both languages. */
function asNamed(word: string | null): Localized | null {
  return word === null ? null : { zh: word, en: word };
}

/** The plan names departments only where it gives them something to do: their places in it are those of their measures. */
function ofMeasures({ measures, departments }: Atlas): readonly NameEntry[] {
  const screens: readonly Screen[] = ['province', 'department'];
  const duties = measures.map((measure): NameEntry => {
    const { id, name, summary } = measure;
    return {
      ...NAME,
      ...resting(measure),
      id,
      key: `measure:${id}`,
      group: 'measures',
      subject: name,
      screens,
      text: summary,
    };
  });
  const bearers = departments.map(({ id, name, full }): NameEntry => {
    const own = measures.filter(({ lead, participants }) => lead === id || participants.includes(id));
    const [first] = own;
    return {
      ...NAME,
      id,
      key: `department:${id}`,
      group: 'departments',
      subject: name,
      screens,
      text: full,
      sources: [...new Set(own.map(({ source }): SourceId => source))],
      edition: first?.edition ?? null,
      locator: own.length === 0 ? null : joined(own),
    };
  });
  return [...duties, ...bearers];
}

function joined(evidence: readonly Evidence[]): Localized {
  const all = (lang: keyof Localized, mark: string) =>
    [...new Set(evidence.map(({ locator }) => locator[lang]))].join(mark);
  return { zh: all('zh', '；'), en: all('en', '; ') };
}

/** A product is named where its output stands. */
function ofProducts({ products }: Atlas): readonly NameEntry[] {
  return products.map(({ id, name, output }) => ({
    ...NAME,
    ...resting(output),
    id,
    key: `product:${id}`,
    group: 'products',
    subject: name,
    screens: ['province'],
  }));
}

function ofStatement(statement: Statement): NameEntry {
  const { kind, order, text } = statement;
  const id = `${kind}.${order}`;
  return {
    ...NAME,
    ...resting(statement),
    id,
    key: `statement:${id}`,
    group: 'statements',
    subject: { zh: '全省', en: 'Province' },
    screens: ['province'],
    text,
  };
}
