// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dressDocument, releaseOutline } from '../../src/app/dressDocument.ts';
import { setLang, setTheme } from '../../src/state/actions.ts';
import { store } from '../../src/state/store.ts';
import { words } from '../../src/text/words.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { aScene } from '../make/aScene.ts';

const root = document.documentElement;
let stop: () => void = () => undefined;

beforeEach(() => {
  root.dataset['hold'] = '';
  root.dataset['slow'] = '';
  store.setState({ atlas: null, faults: [], scene: aScene(), hover: null, dropped: [], map: { kind: 'waiting' } });
  stop = dressDocument(document);
});

afterEach(() => stop());

test('the document says what state the atlas is in', () => {
  expect(root.dataset['atlas']).toBe('failed');
  store.setState({ atlas: anAtlas() });
  expect(root.dataset['atlas']).toBe('plate');
  store.setState({ map: { kind: 'live', software: true } });
  expect(root.dataset['atlas']).toBe('map');
  store.setState({ map: { kind: 'plate', why: 'no-webgl' } });
  expect(root.dataset['atlas']).toBe('plate-only');
});

test('the outline is let go once the scene stands', () => {
  expect(root.dataset).toHaveProperty('hold');
  releaseOutline(document);
  expect(root.dataset).not.toHaveProperty('hold');
  expect(root.dataset).not.toHaveProperty('slow');
});

test('language, title and theme follow the scene', () => {
  expect([root.lang, document.title]).toEqual(['zh-CN', words('zh').app.pageTitle]);
  setLang('en');
  setTheme('stage');
  expect([root.lang, document.title]).toEqual(['en', words('en').app.pageTitle]);
  expect(root.dataset['theme']).toBe('stage');
});

test('afterwards the document is left alone', () => {
  stop();
  setLang('en');
  expect(root.lang).toBe('zh-CN');
});

test('on paper the theme is light, whatever stands on the screen', () => {
  setTheme('stage');
  dispatchEvent(new Event('beforeprint'));
  expect(root.dataset['theme']).toBe('light');
  setLang('en');
  expect([root.dataset['theme'], root.lang]).toEqual(['light', 'en']);
  dispatchEvent(new Event('afterprint'));
  expect(root.dataset['theme']).toBe('stage');
});
