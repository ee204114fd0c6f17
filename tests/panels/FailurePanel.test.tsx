// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { LoadFault } from '../../src/model/loadFault.ts';
import { FailurePanel } from '../../src/panels/FailurePanel.tsx';
import { Notes } from '../../src/panels/Notes.tsx';
import { store } from '../../src/state/store.ts';
import { seen, show } from './show.tsx';

const missing: LoadFault = { file: 'atlas.json', kind: 'missing', status: 404 };
const wrong: LoadFault = {
  file: 'sites.json',
  kind: 'schema',
  record: 'sites[3]',
  field: 'lon',
  expected: 'number',
  found: '"east"',
};

describe('FailurePanel', () => {
  it('names the file and the reason, says what still works, and retries', async () => {
    const retry = vi.fn();
    const { user } = show(<FailurePanel faults={[missing]} onRetry={retry} />);
    const alert = seen(screen.getByRole('alert'));
    expect(alert).toContain('没能读取区域数据');
    expect(alert).toContain('geo/atlas.json');
    expect(alert).toContain('未找到（HTTP 404）');
    expect(alert).toContain('仍可看');
    await user.click(screen.getByRole('button', { name: '重试' }));
    expect(retry).toHaveBeenCalledOnce();
  });

  it('names record, field, what was expected and what was found, and how many more there are', () => {
    show(<FailurePanel faults={[wrong, { ...wrong, field: 'lat' }]} onRetry={() => undefined} />, { lang: 'en' });
    const alert = seen(screen.getByRole('alert'));
    expect(alert).toContain('sites[3].lon');
    expect(alert).toContain('expected number, found "east"');
    expect(alert).toContain('1 more');
  });

  it('copies the diagnostics', async () => {
    const { user } = show(<FailurePanel faults={[missing]} onRetry={() => undefined} />);
    await user.click(screen.getByRole('button', { name: '复制诊断信息' }));
    expect(await navigator.clipboard.readText()).toContain('"atlas.json"');
    expect(screen.getByRole('button', { name: '已复制' })).toBeTruthy();
  });
});

describe('Notes', () => {
  it('tells what of the link was left out, as text, until dismissed', async () => {
    const { user } = show(<Notes />);
    store.setState({ dropped: [{ key: 'color', value: '<b>plaid</b>' }] });
    const note = await screen.findByRole('status');
    expect(seen(note)).toContain('1 处无法识别');
    expect(seen(note)).toContain('color=<b>plaid</b>');
    await user.click(screen.getByRole('button', { name: '知道了' }));
    expect(screen.queryByRole('status')).toBeNull();
  });
});
