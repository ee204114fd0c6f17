// @vitest-environment happy-dom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LegendDrawer } from '../../src/panels/LegendDrawer.tsx';
import { ReadingSheet } from '../../src/panels/ReadingSheet.tsx';
import { RegionPanel } from '../../src/panels/RegionPanel.tsx';
import { RegionTable } from '../../src/panels/RegionTable.tsx';
import { clearSelection, selectArea } from '../../src/state/actions.ts';
import { useAtlasState } from '../../src/state/hooks.ts';
import { store } from '../../src/state/store.ts';
import { show, theRegion } from './show.tsx';

function Column() {
  const selected = useAtlasState((state) => state.scene.areas[0]);
  return <ReadingSheet>{selected ? <RegionPanel region={theRegion(selected)} /> : <RegionTable />}</ReadingSheet>;
}

describe('ReadingSheet', () => {
  it('rises when a region is selected and says how high it stands', () => {
    show(<Column />);
    const handle = screen.getByRole('button', { name: /调整面板高度/ });
    fireEvent.keyDown(handle, { key: 'ArrowDown' });
    expect(screen.getByRole('button', { name: '调整面板高度：最低' })).toBeTruthy();
    act(() => selectArea(theRegion('foshan').id));
    expect(screen.getByRole('button', { name: '调整面板高度：一半' })).toBeTruthy();
  });

  it('closes and opens as a side sheet', async () => {
    const { user } = show(<Column />);
    await user.click(screen.getByRole('button', { name: '收起面板' }));
    expect(screen.getByRole('button', { name: '展开面板' }).getAttribute('aria-expanded')).toBe('false');
    act(() => selectArea(theRegion('foshan').id));
    expect(screen.getByRole('button', { name: '收起面板' })).toBeTruthy();
  });

  it('gives the focus to the panel opened from the table, and back to the row left', async () => {
    const { user } = show(<Column />);
    await user.click(screen.getByRole('button', { name: /珠海/ }));
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: '珠海' }));
    act(() => clearSelection());
    expect(document.activeElement?.textContent).toContain('珠海');
  });

  it('leaves the focus on the map where the choice was made there', () => {
    show(
      <>
        <button type="button">map</button>
        <Column />
      </>,
    );
    screen.getByRole('button', { name: 'map' }).focus();
    act(() => selectArea(theRegion('foshan').id));
    expect(document.activeElement?.textContent).toBe('map');
  });
});

describe('LegendDrawer', () => {
  it('opens by its button and closes on Esc', async () => {
    const { user } = show(<LegendDrawer readSearch={noFile}>legend</LegendDrawer>);
    await user.click(screen.getByRole('button', { name: '着色与图例' }));
    expect(screen.getByRole('button', { name: '收起着色与图例' }).getAttribute('aria-expanded')).toBe('true');
    await user.keyboard('{Escape}');
    expect(screen.getByRole('button', { name: '着色与图例' })).toBeTruthy();
  });

  it('filters by chips where the legend has no room', async () => {
    const { user } = show(<LegendDrawer readSearch={noFile}>legend</LegendDrawer>);
    await user.click(within(screen.getByRole('group', { name: '材料类别' })).getByRole('button', { name: '绿色钢铁' }));
    expect(store.getState().scene.hide).toEqual(['steel']);
  });
});

function noFile(): Promise<Response> {
  return Promise.resolve(new Response(null, { status: 404 }));
}
