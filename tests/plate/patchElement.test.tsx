import { beforeEach, expect, test, vi } from 'vitest';
import { node } from '../../src/plate/node.ts';
import { patchElement } from '../../src/plate/patchElement.ts';
import { writeNode } from '../../src/plate/writeNode.ts';

const SVG = 'http://www.w3.org/2000/svg';
let root: Element;

beforeEach(() => {
  root = document.createElementNS(SVG, 'g');
  document.body.replaceChildren(root);
});

const circle = (key: string, r: number) => node('circle', { 'data-key': key, r });

test('makes an empty element what the node says', () => {
  const wanted = node('g', { class: 'a', id: null }, [circle('one', 1), node('text', {}, ['佛山 <6000>'])]);
  patchElement(root, wanted);
  expect(root.getAttribute('class')).toBe('a');
  expect(root.hasAttribute('id')).toBe(false);
  expect(root.children).toHaveLength(2);
  expect(root.textContent).toBe('佛山 <6000>');
  expect(root.firstElementChild?.namespaceURI).toBe(SVG);
});

test('keeps an element by its key while its neighbours come, go and change places', () => {
  patchElement(root, node('g', {}, [circle('one', 1), circle('two', 2), circle('three', 3)]));
  const [one, two, three] = root.children;
  patchElement(root, node('g', {}, [circle('three', 3), circle('new', 9), circle('one', 5)]));
  expect([...root.children].map((child) => child.getAttribute('data-key'))).toEqual(['three', 'new', 'one']);
  expect(root.children[0]).toBe(three);
  expect(root.children[2]).toBe(one);
  expect(one?.getAttribute('r')).toBe('5');
  expect(two?.isConnected).toBe(false);
});

test('takes away what the node no longer says', () => {
  patchElement(root, node('g', { class: 'a', fill: 'red' }, [circle('one', 1)]));
  patchElement(root, node('g', { class: 'a', fill: null }, []));
  expect(root.outerHTML).toBe(writeNode(node('g', { class: 'a' }, [])).replace('/>', '></g>'));
});

test('an element from another hand is compared with the document', () => {
  root.innerHTML = '<circle data-key="one" r="1" class="stray"></circle><circle data-key="two" r="2"></circle>';
  const [one, two] = root.children;
  patchElement(root, node('g', {}, [circle('two', 2), circle('one', 7)]));
  expect([...root.children]).toEqual([two, one]);
  expect(one?.getAttribute('r')).toBe('7');
  expect(one?.hasAttribute('class')).toBe(false);
});

test('the very same node costs nothing', () => {
  const wanted = node('g', {}, [circle('one', 1)]);
  patchElement(root, wanted);
  root.firstElementChild?.setAttribute('r', '99');
  patchElement(root, wanted);
  expect(root.firstElementChild?.getAttribute('r')).toBe('99');
});

test('elements that stay are not moved round those that go', () => {
  root.innerHTML = '<g data-key="wide"></g><g data-key="narrow"></g><svg></svg><g data-key="names"></g>';
  const [, narrow, sheet, names] = root.children;
  const moves = vi.spyOn(root, 'insertBefore');
  patchElement(
    root,
    node('g', {}, [node('g', { 'data-key': 'narrow' }), node('svg', {}), node('g', { 'data-key': 'names' })]),
  );
  expect([...root.children]).toEqual([narrow, sheet, names]);
  expect(moves).not.toHaveBeenCalled();
});
