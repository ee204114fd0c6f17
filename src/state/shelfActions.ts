import { canonicalScenario } from '../analysis/canonicalScenario.ts';
import { numberedName } from '../analysis/numberedName.ts';
import type { NamedId } from '../model/ids.ts';
import type { NamedScenario } from '../model/namedScenario.ts';
import { emptyScenario, isEmptyScenario, type Scenario } from '../model/scenario.ts';
import type { ScenarioReading } from '../model/scenarioReading.ts';
import { shortName } from '../model/shortName.ts';
import { editAndShow } from './editAndShow.ts';
import { dropFragment } from './history.ts';
import { beginScenario, editScenario } from './scenarioActions.ts';
import { type ScenarioReport, type Shelf, store } from './store.ts';

/** What the device and the link brought of scenarios. */
export interface BroughtScenarios {
  readonly device: Shelf['device'];
  /** What was in hand when this device was last left. */
  readonly draft: Scenario | null;
  readonly named: readonly NamedScenario[];
  /** What the link brings; null where it brings none. */
  readonly link: ScenarioReading | null;
  /** What of the records of the device was left out. */
  readonly reports: readonly ScenarioReport[];
}

/**
 * Takes over what was kept and has a scenario in hand from now on. That of a link comes first; another that the device
 * held waits until the reader decides.
 */
export function takeScenarios({ device, draft, named, link, reports }: BroughtScenarios): void {
  const { atlas } = store.getState();
  if (atlas === null) return;
  const canonical = (scenario: Scenario) => canonicalScenario(atlas, scenario);
  const mine = draft === null ? null : canonical(draft);
  const theirs = link?.scenario ? canonical(link.scenario) : null;
  const waits = mine !== null && theirs !== null && !isEmptyScenario(mine) && !isSame(mine, theirs);
  beginScenario(theirs ?? mine ?? emptyScenario(atlas.edition.id));
  store.setState({
    shelf: {
      device,
      named: named.map((each) => ({ ...each, scenario: canonical(each.scenario) })),
      before: null,
      aside: waits ? mine : null,
      reports: [...reports, ...reportOf(link, 'link')],
    },
  });
  if (link !== null && (theirs === null || (mine !== null && isSame(mine, theirs)))) dropFragment('scenario');
}

/** Takes a scenario from a file in hand, a step for undo; says what of it was left out, or why nothing could be taken. */
export function openReading(reading: ScenarioReading, name: string): void {
  const { scenario } = reading;
  if (scenario !== null) editAndShow((_, atlas) => canonicalScenario(atlas, scenario));
  const { shelf } = store.getState();
  const others = shelf.reports.filter(({ from }) => from !== 'file');
  change({ reports: [...others, ...reportOf(reading, 'file', name)] });
}

/** Puts what was told of an opened scenario away. */
export function dismissReport(report: ScenarioReport): void {
  change({ reports: store.getState().shelf.reports.filter((each) => each !== report) });
}

/**
 * Decides between the scenario of a link and what was in hand on this device. Neither is lost: undo leads from the one
 * back to the other, and what is not taken of the device's own goes on the shelf.
 */
export function settleScenario(which: 'mine' | 'link', unnamed: string): void {
  const { aside } = store.getState().shelf;
  if (aside === null) return;
  change({ aside: null });
  if (which === 'mine') editAndShow(() => aside);
  else put({ ...aside, name: freeName(aside.name || unnamed) });
  dropFragment('scenario');
}

/**
 * Puts the scenario in hand on the shelf under a name, which it then has.
 * @param how where another is called the same: this one takes its place, or gets a number
 */
export function saveNamed(name: string, how: 'replace' | 'number'): void {
  const called = how === 'number' ? freeName(name) : shortName(name);
  editScenario((scenario) => ({ ...scenario, name: called }));
  const now = store.getState().scenario?.now;
  if (now !== undefined) put(now);
}

/** Takes a scenario of the shelf in hand; a step for undo. The one on the shelf stays as it is. */
export function openNamed(id: NamedId): void {
  const named = find(id);
  if (named !== null) editAndShow(() => named.scenario);
}

/** Calls a scenario of the shelf otherwise. @returns false, and nothing is done, where another is called so */
export function renameNamed(id: NamedId, name: string): boolean {
  const { named } = store.getState().shelf;
  const called = shortName(name);
  if (named.some((each) => each.id !== id && each.scenario.name === called)) return false;
  setNamed(named.map((each) => (each.id === id ? { ...each, scenario: { ...each.scenario, name: called } } : each)));
  return true;
}

/** Puts a copy on the shelf, with a number. */
export function duplicateNamed(id: NamedId): void {
  const named = find(id);
  if (named !== null) put({ ...named.scenario, name: freeName(named.scenario.name) });
}

/** Takes a scenario off the shelf; see `restoreShelf`. */
export function removeNamed(id: NamedId): void {
  const { named } = store.getState().shelf;
  setNamed(
    named.filter((each) => each.id !== id),
    named,
  );
}

/** Brings back what was last taken off the shelf or replaced there. */
export function restoreShelf(): void {
  const { before } = store.getState().shelf;
  if (before !== null) setNamed(before);
}

/** Says whether the device takes what is written. */
export function reportShelf(device: Shelf['device']): void {
  if (store.getState().shelf.device !== device) change({ device });
}

/** A name no scenario of the shelf has: the one given, or that with a number. */
function freeName(name: string): string {
  return numberedName(
    shortName(name),
    store.getState().shelf.named.map(({ scenario }) => scenario.name),
  );
}

/** On the shelf as the last, in place of the one called the same. */
function put(scenario: Scenario): void {
  const { named } = store.getState().shelf;
  const saved = new Date().toISOString();
  const same = named.find((each) => each.scenario.name === scenario.name);
  if (same === undefined) setNamed([...named, { id: freshId(), saved, scenario }]);
  else
    setNamed(
      named.map((each) => (each === same ? { ...each, saved, scenario } : each)),
      isSame(same.scenario, scenario) ? null : named,
    );
}

/** Unlike any that another page gives at the same time. */
function freshId(): NamedId {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}` as NamedId;
}

function find(id: NamedId): NamedScenario | null {
  return store.getState().shelf.named.find((each) => each.id === id) ?? null;
}

function setNamed(named: Shelf['named'], before: Shelf['before'] = null): void {
  change({ named, before });
}

function change(part: Partial<Shelf>): void {
  store.setState({ shelf: { ...store.getState().shelf, ...part } });
}

function isSame(a: Scenario, b: Scenario): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function reportOf(reading: ScenarioReading | null, from: ScenarioReport['from'], name = ''): readonly ScenarioReport[] {
  if (reading === null || (reading.refusal === null && reading.faults.length === 0)) return [];
  const { refusal, faults, more } = reading;
  return [{ from, name, refusal, faults, more }];
}
