// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepShortlist } from '../../src/app/keepShortlist.ts';
import type { RecordDevice } from '../../src/app/recordDevice.ts';
import { writeNotesFragment } from '../../src/load/notesFragment.ts';
import type { PickId } from '../../src/model/finding.ts';
import { DEFAULT_SCENE } from '../../src/model/scene.ts';
import { openAtlas } from '../../src/state/actions.ts';
import { togglePick } from '../../src/state/findActions.ts';
import { followAddress } from '../../src/state/history.ts';
import { settleAside, writeNote } from '../../src/state/shortlistActions.ts';
import { store } from '../../src/state/store.ts';
import { aDevice } from '../make/aDevice.ts';
import { anAtlas } from '../make/anAtlas.ts';

const [foshan, zhuhai] = ['foshan', 'zhuhai'] as [PickId, PickId];
const picks = () => store.getState().scene.finding.picks;
const keeping = () => store.getState().keeping;
const PAUSE = 400;

let ends: (() => void)[] = [];

async function keep(device: RecordDevice, address = '/'): Promise<void> {
  history.replaceState(null, '', address);
  ends.push(followAddress());
  ends.push(await keepShortlist(picks().length > 0, device));
}

const later = async () => await vi.advanceTimersByTimeAsync(PAUSE);

beforeEach(() => {
  vi.useFakeTimers();
  store.setState({
    atlas: anAtlas(),
    scene: DEFAULT_SCENE,
    dropped: [],
    notes: new Map(),
    linkNotes: new Map(),
    keeping: { device: 'unread', aside: null, leftOut: [] },
  });
});

afterEach(() => {
  for (const end of ends.reverse()) end();
  ends = [];
  vi.useRealTimers();
});

describe('keeping the shortlist on the device', () => {
  it('brings list and notes back into a link that names none, and writes nothing for it', async () => {
    const device = aDevice({ picks: ['zhuhai', 'foshan'], 'note:foshan': 'ask', 'note:yunfu': 'stone only' });
    await keep(device, '/?lang=en');
    expect(location.search).toBe('?pick=zhuhai,foshan&lang=en');
    expect(store.getState().notes.get(foshan)).toBe('ask');
    await later();
    expect(device.writes).toEqual([]);
    expect(keeping()).toEqual({ device: 'kept', aside: null, leftOut: [] });
  });

  it('writes a change after a pause: the list, and only the notes that changed', async () => {
    const device = aDevice({ picks: ['foshan'], 'note:foshan': 'ask' });
    await keep(device);
    togglePick(zhuhai);
    writeNote(zhuhai, 'p');
    writeNote(zhuhai, 'port');
    expect(device.writes).toEqual([]);
    await later();
    expect(device.writes).toEqual([['picks', 'note:zhuhai']]);
    expect(Object.fromEntries(device.held)).toEqual({
      picks: ['foshan', 'zhuhai'],
      'note:foshan': 'ask',
      'note:zhuhai': 'port',
    });
    writeNote(foshan, '');
    await later();
    expect(device.held.has('note:foshan')).toBe(false);
  });

  it('writes at once when the page is left', async () => {
    const device = aDevice();
    await keep(device);
    togglePick(foshan);
    dispatchEvent(new Event('pagehide'));
    await vi.advanceTimersByTimeAsync(0);
    expect(device.held.get('picks')).toEqual(['foshan']);
  });

  it('keeps what was picked and noted before the device had answered', async () => {
    const device = aDevice({ picks: ['foshan'] });
    history.replaceState(null, '', '/');
    ends.push(followAddress());
    const kept = keepShortlist(false, device);
    togglePick(zhuhai);
    writeNote(zhuhai, 'early');
    ends.push(await kept);
    await later();
    expect(Object.fromEntries(device.held)).toEqual({ picks: ['foshan', 'zhuhai'], 'note:zhuhai': 'early' });
  });

  it('does not touch the kept list while that of a link is read, but keeps notes', async () => {
    const device = aDevice({ picks: ['foshan'] });
    await keep(device, '/?pick=zhuhai');
    expect(keeping().aside).toEqual(['foshan']);
    togglePick('yunfu' as PickId);
    writeNote(zhuhai, 'port');
    await later();
    expect(Object.fromEntries(device.held)).toEqual({ picks: ['foshan'], 'note:zhuhai': 'port' });
    settleAside('drop');
    await later();
    expect(device.held.get('picks')).toEqual(['zhuhai', 'yunfu']);
  });

  it('does not keep the list of a link that is only looked at', async () => {
    const device = aDevice();
    await keep(device, '/?pick=zhuhai');
    await later();
    expect(device.writes).toEqual([]);
  });

  it('says where the browser keeps nothing, and goes on', async () => {
    await keep({ read: () => Promise.reject(new Error('private')), write: () => Promise.reject(new Error('private')) });
    togglePick(foshan);
    await later();
    expect(keeping().device).toBe('refused');
    expect(location.search).toBe('?pick=foshan');
  });

  it('says where a write is refused, and that it works again', async () => {
    const device = aDevice();
    await keep(device);
    device.refuses = true;
    togglePick(foshan);
    await later();
    expect(keeping().device).toBe('refused');
    device.refuses = false;
    togglePick(zhuhai);
    await later();
    expect(keeping().device).toBe('kept');
    expect(device.held.get('picks')).toEqual(['foshan', 'zhuhai']);
  });

  it('leaves out what is broken or not in the atlas, names it, and uses the rest', async () => {
    await keep(aDevice({ picks: ['foshan', 'atlantis', 7], 'note:atlantis': 'wet', 'note:zhuhai': 5, other: {} }));
    expect(picks()).toEqual(['foshan']);
    expect(keeping().leftOut).toEqual(['7', 'note:zhuhai', 'other', 'atlantis']);
  });

  it('waits for the atlas', async () => {
    store.setState({ atlas: null });
    const kept = keep(aDevice({ picks: ['foshan', 'atlantis'] }));
    await vi.advanceTimersByTimeAsync(50);
    expect(picks()).toEqual([]);
    openAtlas({ atlas: anAtlas(), faults: [] });
    await kept;
    expect(picks()).toEqual(['foshan']);
  });

  it('reads the notes of a link, and names what it cannot', async () => {
    const { fragment } = writeNotesFragment(
      new Map([
        ['foshan', 'theirs'],
        ['atlantis', 'wet'],
      ]),
    );
    const device = aDevice();
    await keep(device, `/?pick=foshan${fragment}`);
    expect([...store.getState().linkNotes]).toEqual([['foshan', 'theirs']]);
    expect(store.getState().dropped).toEqual([{ key: 'notes', value: 'atlantis' }]);
    await later();
    expect(device.writes).toEqual([]);
  });

  it('refuses broken notes of a link as a whole', async () => {
    await keep(aDevice(), '/?pick=foshan#notes=%3Cscript%3E');
    expect(store.getState().linkNotes.size).toBe(0);
    expect(store.getState().dropped).toEqual([{ key: 'notes', value: '#notes=%3Cscript%3E' }]);
    expect(picks()).toEqual(['foshan']);
  });
});
