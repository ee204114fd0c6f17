// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { NO_MAP_APPROVAL } from '../../src/model/mapApproval.ts';
import { MapCaption } from '../../src/panels/MapCaption.tsx';
import { MapControls } from '../../src/panels/MapControls.tsx';
import { MapFoot } from '../../src/panels/MapFoot.tsx';
import { MapTooltip } from '../../src/panels/MapTooltip.tsx';
import { hoverArea, hoverPlaces } from '../../src/state/actions.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { seen, show, theRegion } from './show.tsx';

describe('MapCaption', () => {
  it('follows the colour mode', () => {
    show(<MapCaption />, { color: 'intensity', lang: 'en' });
    expect(screen.getByRole('heading', { name: 'Nine regional clusters: 2025 target per km²' })).toBeTruthy();
  });
});

describe('MapFoot', () => {
  it('prints the disclaimer where no number is configured', () => {
    const { page } = show(<MapFoot approval={NO_MAP_APPROVAL} />);
    expect(seen(page.container)).toContain('示意图，边界仅供参考，不作为划界依据；未取得审图号');
    expect(seen(page.container)).toContain('天地图');
  });

  it('prints the number in its place', () => {
    const { page } = show(<MapFoot approval={{ ...NO_MAP_APPROVAL, number: 'No-1' }} />);
    expect(seen(page.container)).toContain('审图号：No-1');
    expect(seen(page.container)).not.toContain('未取得审图号');
  });
});

describe('MapControls', () => {
  it('zooms and goes home by buttons', async () => {
    const done = vi.fn();
    const { user } = show(
      <MapControls onZoomIn={() => done('in')} onZoomOut={() => done('out')} onHome={() => done('home')} />,
    );
    for (const name of ['放大', '缩小', '看全省']) await user.click(screen.getByRole('button', { name }));
    expect(done.mock.calls.flat()).toEqual(['in', 'out', 'home']);
  });
});

describe('MapTooltip', () => {
  it('shows name, target with its sign, type and count, and goes on Esc', async () => {
    show(
      <div data-testid="map">
        <MapTooltip />
      </div>,
    );
    fireEvent.pointerMove(screen.getByTestId('map'), { clientX: 100, clientY: 100, pointerType: 'mouse' });
    act(() => hoverArea(theRegion('yunfu').id));
    const tooltip = await screen.findByRole('tooltip');
    expect(seen(tooltip)).toContain('云浮');
    expect(seen(tooltip)).toContain('>1000 亿元');
    expect(seen(tooltip)).toContain('仅石材');
    expect(seen(tooltip)).toContain('2 种');
    await waitFor(() => {
      fireEvent.keyDown(document, { key: 'Escape' });
      expect(screen.queryByRole('tooltip')).toBeNull();
    });
  });

  it('names the place under the pointer before the area, and how many stand there', async () => {
    show(
      <div data-testid="map">
        <MapTooltip />
      </div>,
    );
    fireEvent.pointerMove(screen.getByTestId('map'), { clientX: 100, clientY: 100, pointerType: 'mouse' });
    act(() => hoverPlaces(anAtlas().sites.flatMap(({ id, kind }) => (kind === 'port' ? [id] : []))));
    const tooltip = await screen.findByRole('tooltip');
    expect(seen(tooltip)).toMatch(/港口 · 误差半径 [\d.]+ km/);
    expect(seen(tooltip)).toContain('此处共 6 个');
    act(() => hoverPlaces([]));
  });

  it('says of a hub how far it is from the seat of what is selected, and of another place nothing', async () => {
    show(
      <div data-testid="map">
        <MapTooltip />
      </div>,
      { areas: [theRegion('shenguanhui').id] },
    );
    fireEvent.pointerMove(screen.getByTestId('map'), { clientX: 100, clientY: 100, pointerType: 'mouse' });
    const idsOf = (id: string) => anAtlas().sites.flatMap((site) => (site.id === id ? [site.id] : []));
    act(() => hoverPlaces(idsOf('port-yantian')));
    await waitFor(() =>
      expect(seen(screen.getByRole('tooltip'))).toMatch(/港口.*直线 \d+ km ±\d+，自(深圳|东莞|惠州)驻地/),
    );
    act(() => hoverPlaces(idsOf('port-zhanjiang')));
    await waitFor(() => expect(seen(screen.getByRole('tooltip'))).toContain('湛江港'));
    expect(seen(screen.getByRole('tooltip'))).not.toContain('驻地');
    act(() => hoverPlaces([]));
  });
});
