// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dressDocument } from '../../src/app/dressDocument.ts';
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
  store.setState({ atlas: null, faults: [], scene: aScene(), hover: null, dropped: [] });
  stop = dressDocument(document);
});

afterEach(() => stop());

test('the document says what state the atlas is in, and no longer waits', () => {
  expect(root.dataset['atlas']).toBe('failed');
  expect(root.dataset).not.toHaveProperty('hold');
  expect(root.dataset).not.toHaveProperty('slow');
  store.setState({ atlas: anAtlas() });
  expect(root.dataset['atlas']).toBe('plate');
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
  dispatchEvent(new Event('afterprint'));
  expect(root.dataset['theme']).toBe('stage');
});
