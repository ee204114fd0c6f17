// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { talkRecord } from '../../../src/load/talkRecord.ts';
import { store } from '../../../src/state/store.ts';
import { onStage } from './aTalk.ts';

/** The audience's page, loaded anew: what a module holds is gone, what the tab keeps is not. */
async function loadPage() {
  vi.resetModules();
  cleanup();
  const { ConsoleLink } = await import('../../../src/talk/console/ConsoleLink.tsx');
  render(<ConsoleLink />);
  return userEvent.setup();
}

const kept = () => sessionStorage.getItem('yuecai-console');

beforeEach(() => {
  vi.stubGlobal('BroadcastChannel', undefined);
  sessionStorage.clear();
  onStage();
  store.setState({ scene: { ...store.getState().scene, lang: 'zh' } });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the audience window and its console', () => {
  it('shows nothing and keeps nothing until a console is asked for', async () => {
    await loadPage();
    expect(document.body.textContent).toBe('');
    expect(kept()).toBeNull();
  });

  it('opens the same console by C, before and after it is loaded anew, and another tab another', async () => {
    const opened: string[] = [];
    vi.spyOn(window, 'open').mockImplementation((address) => {
      opened.push(String(address));
      return null;
    });
    await (await loadPage()).keyboard('c');
    await (await loadPage()).keyboard('c');
    sessionStorage.clear();
    await (await loadPage()).keyboard('c');
    expect(opened[0]).toMatch(/\?view=present#console=[0-9a-f]{32}$/);
    expect(opened[1]).toBe(opened[0]);
    expect(opened[2]).not.toBe(opened[0]);
  });

  it('says what to do where the browser opens no window, with a link to the same console', async () => {
    const open = vi.spyOn(window, 'open').mockReturnValue(null);
    const user = await loadPage();
    await user.keyboard('c');
    expect(screen.getByRole('dialog', { name: '浏览器没有打开控制台窗口' })).toBeTruthy();
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: '打开控制台' });
    expect(link.href).toBe(String(open.mock.calls[0]?.[0]));
    // By name and not `_blank`: else the new window would have no opener.
    expect([link.target, link.rel]).toEqual([open.mock.calls[0]?.[1], '']);
    await user.click(screen.getByRole('button', { name: '关闭' }));
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('has C type a letter where there is a field, and leaves the browser its own keys', async () => {
    const open = vi.spyOn(window, 'open').mockReturnValue(null);
    const user = await loadPage();
    await user.keyboard('{Control>}c{/Control}');
    render(<input aria-label="field" />);
    await user.type(screen.getByLabelText('field'), 'c');
    expect(open).not.toHaveBeenCalled();
  });

  it('heeds a window only that it has opened itself, whatever token another knows', async () => {
    const answers: unknown[] = [];
    const child = {
      closed: false,
      opener: window,
      focus: () => undefined,
      postMessage: (said: unknown) => answers.push(said),
    };
    vi.spyOn(window, 'open').mockReturnValue(null);
    const user = await loadPage();
    await user.keyboard('c');
    const token = String(JSON.parse(kept() ?? '{}').token);
    const hello = talkRecord({ kind: 'hello', from: 'x', seq: 1, knows: null }, token);
    const arrive = (source: unknown) => {
      const event = new MessageEvent('message', { data: hello, origin: location.origin });
      Object.defineProperty(event, 'source', { value: source });
      window.dispatchEvent(event);
    };
    for (const stranger of [null, window, { ...child, opener: {} }, { ...child, opener: null }]) arrive(stranger);
    expect(answers).toEqual([]);
    arrive(child);
    expect(answers).toHaveLength(1);
    expect(answers[0]).toMatchObject({ kind: 'state', token });
  });
});
