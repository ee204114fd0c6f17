import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answerHost, type Host } from '../../../src/app/embed/answerHost.ts';
import type { EmbedAnswer } from '../../../src/model/embedMessage.ts';
import { DEFAULT_SCENE } from '../../../src/model/scene.ts';
import { setLang } from '../../../src/state/actions.ts';
import { store } from '../../../src/state/store.ts';
import { anAtlas } from '../../make/anAtlas.ts';

const FRIEND = 'https://a.example';
let said: (readonly [EmbedAnswer, string])[] = [];
let stop: () => void = () => undefined;

const host = Object.assign(new EventTarget(), {
  postMessage: (message: EmbedAnswer, target: string) => {
    said.push([message, target]);
  },
}) satisfies Host;

function hear(data: unknown, origin = FRIEND, source: unknown = host): void {
  const event = new MessageEvent('message', { data, origin });
  Object.defineProperty(event, 'source', { value: source });
  dispatchEvent(event);
}

const ask = (query: string, id?: string) => ({ type: 'yuecai:set-scene', version: 1, query, id });

beforeEach(() => {
  said = [];
  store.setState({ atlas: anAtlas(), scene: DEFAULT_SCENE, dropped: [] });
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

test('says that it is ready, shows what is asked for, and tells once what is seen and what was left out', () => {
  stop = answerHost(host, ['*']);
  hear(ask('?r=foshan,nowhere&lang=en', 'q'));
  setLang('zh');
  expect(said.map(([message]) => message)).toMatchObject([
    { type: 'yuecai:ready', query: '' },
    { type: 'yuecai:scene', query: '?r=foshan&lang=en', dropped: [{ key: 'r', value: 'nowhere' }], id: 'q' },
    { type: 'yuecai:scene', query: '?r=foshan', dropped: [] },
  ]);
});

test('shows no talk, and changes nothing for a message it does not understand', () => {
  stop = answerHost(host, ['*']);
  hear(ask('?view=present&story=opening&step=1'));
  hear({ ...ask('?r=foshan'), version: 9 });
  hear({ type: 'yuecai:set-scene', version: 1, query: { toString: 'x' } });
  expect(said.slice(1).map(([message]) => message)).toMatchObject([
    { type: 'yuecai:refused', reason: 'talk' },
    { type: 'yuecai:refused', reason: 'version' },
    { type: 'yuecai:refused', reason: 'shape' },
  ]);
  expect(store.getState().scene).toEqual(DEFAULT_SCENE);
});

test('a page that is not allowed is told so and never what is seen; other windows are not heard', () => {
  stop = answerHost(host, [FRIEND]);
  hear(ask('?r=foshan'), 'https://b.example');
  hear(ask('?r=foshan'), FRIEND, new EventTarget());
  setLang('en');
  expect(said).toMatchObject([[{ type: 'yuecai:refused', reason: 'origin' }, 'https://b.example']]);
  expect(store.getState().scene.areas).toEqual([]);
  hear(ask('?r=foshan'));
  expect(said.at(-1)).toMatchObject([{ type: 'yuecai:scene', query: '?r=foshan' }, FRIEND]);
});
