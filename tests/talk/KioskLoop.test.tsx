// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { selectArea } from '../../src/state/actions.ts';
import { store } from '../../src/state/store.ts';
import { setBlack, setKiosk } from '../../src/state/talkActions.ts';
import { KioskLoop } from '../../src/talk/KioskLoop.tsx';
import { onStage } from './kiosk/theStory.ts';

const passes = (seconds: number) => act(() => vi.advanceTimersByTime(seconds * 1000));
const step = () => store.getState().scene.step;
const bar = () => screen.queryByRole('region', { name: '自由查看' });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function kioskAt(first: number) {
  onStage(first);
  return render(<KioskLoop />);
}

describe('KioskLoop', () => {
  it('turns each step after its own dwell time, and after the last the first', () => {
    kioskAt(1);
    passes(5);
    expect(step()).toBe(2);
    passes(9);
    expect(step()).toBe(2);
    passes(1);
    expect(step()).toBe(3);
    passes(20);
    expect(step()).toBe(1);
  });

  it('does nothing where the talk does not run by itself', () => {
    onStage(1, false);
    render(<KioskLoop />);
    fireEvent.pointerDown(document.body);
    passes(600);
    expect(step()).toBe(1);
    expect(bar()).toBeNull();
    expect(fireEvent.keyDown(document.body, { key: 'F5' })).toBe(true);
    expect(fireEvent.contextMenu(document.body)).toBe(true);
  });

  it('leaves no timer and no listener behind', () => {
    const { unmount } = kioskAt(1);
    passes(5);
    unmount();
    expect(vi.getTimerCount()).toBe(0);
    expect(fireEvent.contextMenu(document.body)).toBe(true);
  });

  it('yields to a touch, and after 45 s shows the step as the story has it, in the language it had', () => {
    kioskAt(2);
    fireEvent.pointerDown(document.body, { clientX: 600, clientY: 400 });
    expect(bar()).not.toBeNull();
    act(() => selectArea('yunfu' as Parameters<typeof selectArea>[0]));
    fireEvent.click(screen.getByRole('button', { name: 'English' }));
    expect(store.getState().scene.lang).toBe('en');
    passes(44);
    fireEvent.pointerMove(document.body, { clientX: 610, clientY: 400 });
    passes(44);
    expect(store.getState().scene.areas).toEqual(['yunfu']);
    passes(1);
    expect(bar()).toBeNull();
    expect(store.getState().scene).toMatchObject({ areas: ['foshan'], lang: 'zh', step: 2, kiosk: true });
    passes(10);
    expect(step()).toBe(3);
  });

  it('goes on at once where the visitor is done', () => {
    kioskAt(1);
    fireEvent.wheel(document.body);
    fireEvent.click(screen.getByRole('button', { name: '接着播放' }));
    expect(bar()).toBeNull();
    passes(5);
    expect(step()).toBe(2);
  });

  it('lets visitors turn steps, and keeps all other keys from the page', () => {
    kioskAt(1);
    const heard = vi.fn();
    addEventListener('keydown', heard, { capture: true });
    expect(fireEvent.keyDown(document.body, { key: 'PageDown' })).toBe(true);
    expect(heard).toHaveBeenCalledTimes(1);
    for (const key of ['Escape', 'F5', 'f', 'b', '?', '/']) fireEvent.keyDown(document.body, { key });
    expect(fireEvent.keyDown(document.body, { key: 'p', ctrlKey: true })).toBe(false);
    expect(heard).toHaveBeenCalledTimes(1);
    removeEventListener('keydown', heard, { capture: true });
  });

  it('opens no menu and follows no link', () => {
    kioskAt(1);
    document.body.insertAdjacentHTML('beforeend', '<a href="https://example.org/" id="away">away</a>');
    const away = document.getElementById('away') ?? document.body;
    expect(fireEvent.click(away)).toBe(false);
    expect(fireEvent.contextMenu(document.body)).toBe(false);
    away.remove();
  });

  it('is ended by Esc held for three seconds, and by nothing shorter', () => {
    kioskAt(1);
    fireEvent.keyDown(document.body, { key: 'Escape' });
    passes(1);
    expect(screen.getByRole('status').textContent).toContain('继续按住');
    fireEvent.keyUp(document.body, { key: 'Escape' });
    passes(3);
    expect(store.getState().scene.kiosk).toBe(true);
    fireEvent.keyDown(document.body, { key: 'Escape' });
    passes(3);
    expect(store.getState().scene).toMatchObject({ kiosk: false, step: 1, view: 'present' });
  });

  it('is ended by the upper left corner, held', () => {
    kioskAt(1);
    fireEvent.pointerDown(document.body, { clientX: 30, clientY: 30 });
    fireEvent.pointerMove(document.body, { clientX: 300, clientY: 30 });
    passes(3);
    expect(store.getState().scene.kiosk).toBe(true);
    fireEvent.pointerUp(document.body);
    fireEvent.pointerDown(document.body, { clientX: 30, clientY: 30 });
    passes(3);
    expect(store.getState().scene.kiosk).toBe(false);
  });

  it('stands still while the screen is dark', () => {
    kioskAt(1);
    act(() => setBlack(true));
    passes(600);
    expect(step()).toBe(1);
    act(() => setBlack(false));
    passes(5);
    expect(step()).toBe(2);
  });

  it('tries a map again that failed for good, once the plate has stood for minutes', () => {
    kioskAt(1);
    passes(5);
    act(() => store.setState({ map: { kind: 'plate', why: 'context' } }));
    passes(4 * 60);
    expect(store.getState().map.kind).toBe('plate');
    passes(2 * 60);
    expect(store.getState().map.kind).toBe('waiting');
  });

  it('begins where a presenter has it run from now on', () => {
    onStage(1, false);
    render(<KioskLoop />);
    act(() => setKiosk(true));
    passes(5);
    expect(step()).toBe(2);
  });
});
