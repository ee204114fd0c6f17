// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { keepEarlyClick } from '../../src/app/keepEarlyClick.ts';

let button: HTMLButtonElement;

beforeEach(() => {
  button = document.createElement('button');
  document.body.replaceChildren(button);
});

test('the last click before the page answers is made again, once, where it was', () => {
  const replay = keepEarlyClick(document);
  const other = document.createElement('i');
  document.body.append(other);
  other.click();
  button.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: 40, clientY: 30 }));
  const answer = vi.fn<(event: MouseEvent) => void>();
  document.body.addEventListener('click', answer);
  replay();
  replay();
  document.body.removeEventListener('click', answer);
  expect(answer.mock.calls.map(([{ target, clientX, clientY }]) => [target, clientX, clientY])).toEqual([
    [button, 40, 30],
  ]);
});

test('what is gone is not clicked, and no click is none', () => {
  const answer = vi.fn();
  button.addEventListener('click', answer);
  keepEarlyClick(document)();
  const replay = keepEarlyClick(document);
  button.click();
  button.remove();
  replay();
  expect(answer).toHaveBeenCalledTimes(1);
});
