// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withTarget } from '../../src/analysis/editScenario.ts';
import { keepScenarios } from '../../src/app/keepScenarios.ts';
import type { RecordDevice } from '../../src/app/recordDevice.ts';
import { namedRecord } from '../../src/load/keptScenarios.ts';
import { writeScenario } from '../../src/load/scenarioFile.ts';
import { writeScenarioFragment } from '../../src/load/scenarioFragment.ts';
import type { NamedId, RegionId } from '../../src/model/ids.ts';
import { emptyScenario, type Scenario } from '../../src/model/scenario.ts';
import { DEFAULT_SCENE } from '../../src/model/scene.ts';
import { openAtlas } from '../../src/state/actions.ts';
import { editScenario, undoScenario } from '../../src/state/scenarioActions.ts';
import { removeNamed, renameNamed, saveNamed, settleScenario } from '../../src/state/shelfActions.ts';
import { store } from '../../src/state/store.ts';
import { aDevice } from '../make/aDevice.ts';
import { anAtlas } from '../make/anAtlas.ts';

const atlas = anAtlas();
const foshan = 'foshan' as RegionId;
const empty = emptyScenario(atlas.edition.id);
const withFoshan = (value: number, name = ''): Scenario => withTarget(atlas, { ...empty, name }, foshan, value, '=');
const edit = (value: number) => editScenario((scenario) => withTarget(atlas, scenario, foshan, value, '='));
const now = () => store.getState().scenario?.now;
const shelf = () => store.getState().shelf;
const target = () => now()?.targets[0]?.value;
const PAUSE = 400;
const later = async () => await vi.advanceTimersByTimeAsync(PAUSE);

let ends: (() => void)[] = [];

async function keep(device: RecordDevice, address = '/?view=compare'): Promise<void> {
  history.replaceState(null, '', address);
  ends.push(await keepScenarios(device));
}

const linkTo = (scenario: Scenario) => `/?view=compare#${writeScenarioFragment(scenario)}`;

beforeEach(() => {
  vi.useFakeTimers();
  store.setState({
    atlas,
    scene: DEFAULT_SCENE,
    dropped: [],
    scenario: null,
    shelf: { device: 'unread', named: [], before: null, aside: null, reports: [] },
  });
});

afterEach(() => {
  for (const end of ends) end();
  ends = [];
  vi.useRealTimers();
});

describe('keeping scenarios on the device', () => {
  it('begins with one that changes nothing, and writes nothing for it', async () => {
    const device = aDevice();
    await keep(device);
    expect(now()).toEqual(empty);
    expect(shelf().device).toBe('kept');
    await later();
    expect(device.writes).toEqual([]);
  });

  it('writes the scenario in hand after a pause, and brings it back without its steps', async () => {
    const device = aDevice();
    await keep(device);
    edit(6500);
    edit(7000);
    expect(device.writes).toEqual([]);
    await later();
    expect(device.writes).toEqual([['draft']]);
    store.setState({ scenario: null, shelf: { ...shelf(), device: 'unread' } });
    await keep(aDevice(Object.fromEntries(device.held)));
    expect(store.getState().scenario).toEqual({ now: withFoshan(7000), past: [], future: [] });
  });

  it('takes the record away once nothing is changed any more', async () => {
    const device = aDevice({ draft: writeScenario(withFoshan(7000)) });
    await keep(device);
    edit(6000);
    await later();
    expect([...device.held.keys()]).toEqual([]);
  });

  it('writes at once when the page is left', async () => {
    const device = aDevice();
    await keep(device);
    edit(6500);
    dispatchEvent(new Event('pagehide'));
    await vi.advanceTimersByTimeAsync(0);
    expect(device.writes).toEqual([['draft']]);
  });

  it('writes of the shelf only what changed', async () => {
    const id = 'a1' as NamedId;
    const [key, value] = namedRecord({ id, saved: '2026-01-05T10:00:00.000Z', scenario: withFoshan(6100, 'one') });
    const device = aDevice({ [key]: value });
    await keep(device);
    expect(shelf().named.map(({ scenario }) => scenario.name)).toEqual(['one']);
    edit(6500);
    saveNamed('two', 'number');
    await later();
    expect(device.writes).toEqual([['draft', expect.stringMatching(/^named:/)]]);
    renameNamed(id, 'first');
    await later();
    expect(device.writes[1]).toEqual([key]);
    removeNamed(id);
    await later();
    expect(device.held.has(key)).toBe(false);
    expect(device.held.size).toBe(2);
  });

  it('says where the browser keeps nothing, or does not answer, and goes on', async () => {
    await keep({ read: () => Promise.reject(new Error('private')), write: () => Promise.reject(new Error('private')) });
    expect(shelf().device).toBe('refused');
    edit(6500);
    expect(target()).toBe(6500);
    store.setState({ scenario: null, shelf: { ...shelf(), device: 'unread' } });
    const kept = keep({ read: () => new Promise(() => undefined), write: () => Promise.resolve() });
    await vi.advanceTimersByTimeAsync(5000);
    await kept;
    expect(shelf().device).toBe('refused');
    expect(now()).toEqual(empty);
  });

  it('says where a write is refused, and writes it all once it can', async () => {
    const device = aDevice();
    await keep(device);
    device.refuses = true;
    saveNamed('one', 'number');
    edit(6500);
    await later();
    expect(shelf().device).toBe('refused');
    device.refuses = false;
    edit(6600);
    await later();
    expect(shelf().device).toBe('kept');
    expect(device.held.size).toBe(2);
  });

  it('leaves out what is broken, names it, and touches no record of it', async () => {
    const device = aDevice({
      draft: writeScenario(withFoshan(6500)).replace('foshan', 'atlantis'),
      'named:b': { saved: 'yesterday', text: writeScenario(withFoshan(1, 'b')) },
      'named:c': { saved: '2026-01-05T10:00:00.000Z', text: 'x' },
      'named:../d': {},
      theirs: 5,
    });
    await keep(device);
    expect(shelf().named.map(({ scenario }) => scenario.name)).toEqual(['b']);
    expect(shelf().reports.map(({ name, refusal }) => `${name} ${refusal?.kind}`)).toEqual([
      'draft nothing',
      'named:c not-json',
      'named:../d not-scenario',
      'theirs not-scenario',
    ]);
    await later();
    expect(device.writes).toEqual([]);
  });

  it('waits for the atlas', async () => {
    store.setState({ atlas: null });
    const kept = keep(aDevice({ draft: writeScenario(withFoshan(6500)) }));
    await vi.advanceTimersByTimeAsync(50);
    expect(store.getState().scenario).toBeNull();
    openAtlas({ atlas, faults: [] });
    await kept;
    expect(target()).toBe(6500);
  });
});

describe('the scenario of a link', () => {
  it('is in hand, and written only once it is changed; then it is the reader’s own', async () => {
    const device = aDevice();
    await keep(device, linkTo(withFoshan(6500)));
    expect(target()).toBe(6500);
    await later();
    expect(device.writes).toEqual([]);
    expect(location.hash).toMatch(/^#scenario=/);
    edit(6600);
    await later();
    expect(device.held.get('draft')).toBe(writeScenario(withFoshan(6600)));
    expect(location.hash).toBe('');
  });

  it('leaves what the device held alone until the reader decides', async () => {
    const mine = writeScenario(withFoshan(7000, 'mine'));
    const device = aDevice({ draft: mine });
    await keep(device, linkTo(withFoshan(6500)));
    expect([target(), shelf().aside?.name]).toEqual([6500, 'mine']);
    edit(6600);
    await later();
    expect(device.writes).toEqual([]);
    expect(location.hash).toMatch(/^#scenario=/);
    settleScenario('mine', 'unnamed');
    await later();
    expect([target(), location.hash]).toEqual([7000, '']);
    expect(device.held.get('draft')).toBe(mine);
    undoScenario();
    expect(target()).toBe(6600);
  });

  it('can stay, and what the device held goes on the shelf', async () => {
    const device = aDevice({ draft: writeScenario(withFoshan(7000)) });
    await keep(device, linkTo(withFoshan(6500)));
    settleScenario('link', '未命名');
    await later();
    expect(target()).toBe(6500);
    expect(shelf().named.map(({ scenario }) => scenario)).toEqual([withFoshan(7000, '未命名')]);
    expect(device.held.get('draft')).toBe(writeScenario(withFoshan(6500)));
    expect([...device.held.keys()]).toHaveLength(2);
  });

  it('is no question where the device holds the same', async () => {
    await keep(aDevice({ draft: writeScenario(withFoshan(6500)) }), linkTo(withFoshan(6500)));
    expect([shelf().aside, location.hash]).toEqual([null, '']);
  });

  it('that is broken leaves what the device held in hand, and says why', async () => {
    const device = aDevice({ draft: writeScenario(withFoshan(7000)) });
    await keep(device, '/?view=compare#scenario=%3Cscript%3E&notes=abc');
    expect(target()).toBe(7000);
    expect(shelf().reports).toMatchObject([{ from: 'link', refusal: { kind: 'not-json' } }]);
    expect(location.hash).toBe('#notes=abc');
  });
});
