// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { MOST_PICKS, type PickId } from '../../src/model/finding.ts';
import { LONGEST_NOTE } from '../../src/model/note.ts';
import { DEFAULT_SCENE } from '../../src/model/scene.ts';
import { movePick, togglePick } from '../../src/state/findActions.ts';
import { followAddress } from '../../src/state/history.ts';
import { knownPicks } from '../../src/state/knownPicks.ts';
import {
  type Brought,
  dropLinkNotes,
  keepLinkNotes,
  openPick,
  settleAside,
  takeBrought,
  writeNote,
} from '../../src/state/shortlistActions.ts';
import { store } from '../../src/state/store.ts';
import { anAtlas } from '../make/anAtlas.ts';

const [foshan, zhuhai, yunfu] = ['foshan', 'zhuhai', 'yunfu'] as [PickId, PickId, PickId];
const picks = () => store.getState().scene.finding.picks;
const notes = () => [...store.getState().notes];
const linkNotes = () => [...store.getState().linkNotes];

let stops: (() => void)[] = [];

function take(brought: Partial<Brought>): void {
  const nothing: Brought = {
    device: 'kept',
    picks: [],
    notes: new Map(),
    leftOut: [],
    linkNotes: new Map(),
    linkLeftOut: [],
    linked: false,
  };
  stops.push(takeBrought({ ...nothing, ...brought }));
}

/** Happy-dom has no journey through its history: the address and the mark of an entry are set, and the event sent. */
function goTo(address: string, mark: unknown): void {
  history.replaceState(mark, '', address);
  dispatchEvent(new PopStateEvent('popstate'));
}

beforeEach(() => {
  for (const stop of stops) stop();
  history.replaceState(null, '', '/');
  store.setState({
    atlas: anAtlas(),
    scene: DEFAULT_SCENE,
    dropped: [],
    listing: null,
    notes: new Map(),
    linkNotes: new Map(),
    keeping: { device: 'unread', aside: null, leftOut: [] },
  });
  stops = [followAddress()];
});

describe('the shortlist', () => {
  it('is a step for back with every change, and none where nothing changes', () => {
    const entries = history.length;
    togglePick(foshan);
    togglePick(zhuhai);
    movePick(zhuhai, 0);
    expect(location.search).toBe('?pick=zhuhai,foshan');
    movePick(zhuhai, -3);
    togglePick(foshan);
    expect(location.search).toBe('?pick=zhuhai');
    expect(history.length).toBe(entries + 4);
    goTo('?pick=zhuhai,foshan', 'kept');
    expect(picks()).toEqual(['zhuhai', 'foshan']);
  });

  it('takes no more when it is full', () => {
    const all = anAtlas()
      .cities.slice(0, MOST_PICKS)
      .map(({ code }) => code);
    for (const code of all) togglePick(code);
    togglePick(foshan);
    expect(picks()).toEqual(all);
  });

  it('leaves out what the atlas does not have, and names it', () => {
    goTo('?pick=foshan,gp-nowhere,zhuhai', null);
    expect(picks()).toEqual(['foshan', 'zhuhai']);
    expect(store.getState().dropped).toEqual([{ key: 'pick', value: 'gp-nowhere' }]);
  });

  it('opens an area in the explore view and a place as a card', () => {
    store.setState({ scene: { ...DEFAULT_SCENE, view: 'find' } });
    openPick('port-nansha' as PickId);
    expect(store.getState().scene).toMatchObject({ view: 'find', site: 'port-nansha' });
    openPick(foshan);
    expect(store.getState().scene).toMatchObject({ view: 'explore', areas: ['foshan'], site: null });
  });

  it('knows ids, also those of earlier versions', () => {
    const [[old, now] = ['', '']] = anAtlas().aliases;
    const known = knownPicks(anAtlas());
    expect(known(old)).toBe(now);
    expect(known('foshan')).toBe('foshan');
    expect(known('foshan&lang=en')).toBeNull();
    expect(known('nowhere')).toBeNull();
  });
});

describe('notes', () => {
  it('stay when what they are on is taken off the list and put on again', () => {
    togglePick(foshan);
    writeNote(foshan, 'ask about land');
    togglePick(foshan);
    togglePick(foshan);
    expect(notes()).toEqual([['foshan', 'ask about land']]);
    expect(location.search).toBe('?pick=foshan');
  });

  it('go when they are emptied, and are cut where they are too long', () => {
    writeNote(foshan, 'x'.repeat(LONGEST_NOTE + 5));
    expect(store.getState().notes.get(foshan)).toHaveLength(LONGEST_NOTE);
    writeNote(foshan, '');
    expect(notes()).toEqual([]);
  });

  it('of a link wait until they are kept; where the reader has one of his own both stay', () => {
    history.replaceState(null, '', '/#notes=abc');
    const ofLink = new Map([
      [foshan, 'theirs'],
      [zhuhai, 'theirs'],
      [yunfu, 'same'],
    ]);
    const own = new Map([
      [foshan, 'mine'],
      [yunfu, 'same'],
    ]);
    take({ notes: own, linkNotes: ofLink });
    expect(linkNotes()).toEqual([
      ['foshan', 'theirs'],
      ['zhuhai', 'theirs'],
    ]);
    keepLinkNotes();
    expect(Object.fromEntries(notes())).toEqual({ foshan: 'mine', yunfu: 'same', zhuhai: 'theirs' });
    expect(linkNotes()).toEqual([['foshan', 'theirs']]);
    expect(location.hash).toBe('#notes=abc');
    dropLinkNotes();
    expect(location.hash).toBe('');
    expect(store.getState().notes.get(foshan)).toBe('mine');
  });

  it('of a link are the reader’s own once they are changed', () => {
    take({ linkNotes: new Map([[foshan, 'theirs']]) });
    writeNote(foshan, 'theirs, and mine');
    expect(notes()).toEqual([['foshan', 'theirs, and mine']]);
    expect(linkNotes()).toEqual([]);
  });

  it('of a link that cannot be read are named', () => {
    take({ linkLeftOut: ['#notes=junk'] });
    expect(store.getState().dropped).toEqual([{ key: 'notes', value: '#notes=junk' }]);
  });
});

describe('a kept shortlist', () => {
  it('comes back without a step for back, before what was picked meanwhile', () => {
    const entries = history.length;
    togglePick(yunfu);
    take({ picks: [foshan, zhuhai] });
    expect(picks()).toEqual(['foshan', 'zhuhai', 'yunfu']);
    expect(history.length).toBe(entries + 1);
  });

  it('is not lost on the way back to how things were before it was read', () => {
    take({ picks: [foshan] });
    togglePick(zhuhai);
    goTo('/?lang=en', null);
    expect(picks()).toEqual(['foshan']);
    expect(store.getState().scene.lang).toBe('en');
  });

  it('can be emptied by back where the reader had filled it', () => {
    take({ picks: [] });
    togglePick(zhuhai);
    goTo('/', 'kept');
    expect(picks()).toEqual([]);
  });

  it('waits beside the list of a link until the reader decides', () => {
    goTo('?pick=yunfu,foshan', null);
    take({ picks: [zhuhai, foshan], linked: true });
    expect(picks()).toEqual(['yunfu', 'foshan']);
    expect(store.getState().keeping.aside).toEqual(['zhuhai', 'foshan']);
    settleAside('join');
    expect(picks()).toEqual(['yunfu', 'foshan', 'zhuhai']);
    expect(store.getState().keeping.aside).toBeNull();
  });

  it('can take the place of the list of a link, in one step for back', () => {
    goTo('?pick=yunfu', null);
    take({ picks: [zhuhai, foshan], linked: true });
    const entries = history.length;
    settleAside('replace');
    expect(location.search).toBe('?pick=zhuhai,foshan');
    expect(history.length).toBe(entries + 1);
  });

  it('does not wait where the link holds all of it', () => {
    goTo('?pick=yunfu,foshan', null);
    take({ picks: [foshan], linked: true });
    expect(store.getState().keeping.aside).toBeNull();
    expect(picks()).toEqual(['yunfu', 'foshan']);
  });
});
