// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { isNamedInPlan } from '../../src/analysis/filter.ts';
import { placesOf } from '../../src/model/findPlace.ts';
import type { PlaceId } from '../../src/model/ids.ts';
import { SITE_LAYERS } from '../../src/model/scene.ts';
import { PlacesPanel } from '../../src/panels/PlacesPanel.tsx';
import { store } from '../../src/state/store.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { seen, show } from './show.tsx';

const stack = ['jinshenglan', 'steel-scn00287', 'base-yunfu-steel'] as PlaceId[];

describe('PlacesPanel', () => {
  it.each(SITE_LAYERS)('lists every place of the layer %s, placed or not, by region', (layer) => {
    show(<PlacesPanel listing={{ kind: 'layer', layer }} />);
    const listed = screen.getAllByRole('listitem').map((item) => item.querySelector('button')?.dataset['place']);
    expect(new Set(listed)).toEqual(new Set(placesOf(layer, anAtlas()).map((place) => place.id)));
    expect(listed).toHaveLength(new Set(listed).size);
  });

  it('says of each how well its position is known, and of those without that they are not placed', () => {
    show(<PlacesPanel listing={{ kind: 'layer', layer: 'green-park' }} />);
    const foshan = screen.getByRole('region', { name: '佛山' });
    expect(seen(foshan)).toContain('不落点');
    expect(seen(screen.getByRole('region', { name: '广州' }))).toContain('误差半径 10 km');
    expect(seen(screen.getByRole('region', { name: '九区之外' }))).toContain('河源');
  });

  it('lists a stack with what each is, and opens a card', async () => {
    const { user } = show(<PlacesPanel listing={{ kind: 'stack', ids: stack }} />);
    expect(screen.getByRole('heading', { level: 2, name: '此处 3 个地点' })).toBeTruthy();
    const [first] = screen.getAllByRole('listitem');
    expect(first && seen(first)).toContain('龙头企业');
    await user.click(within(first ?? document.body).getByRole('button', { name: /金晟兰/ }));
    expect(store.getState().scene.site).toBe('jinshenglan');
  });

  it('leaves out what the atlas does not have, and closes', async () => {
    const { user } = show(<PlacesPanel listing={{ kind: 'stack', ids: [...stack, 'gone' as PlaceId] }} />);
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    store.setState({ listing: { kind: 'stack', ids: stack } });
    await user.click(screen.getByRole('button', { name: '关闭列表' }));
    expect(store.getState().listing).toBeNull();
  });

  it('marks what a filter dims on the map, for the eye and for the ear', () => {
    show(<PlacesPanel listing={{ kind: 'layer', layer: 'named-base' }} />, { planOnly: true });
    const buttons = screen.getAllByRole('listitem').flatMap((item) => item.querySelector('button') ?? []);
    for (const button of buttons) {
      const place = placesOf('named-base', anAtlas()).find(({ id }) => id === button.dataset['place']);
      expect(button.classList.contains('is-dimmed'), button.dataset['place']).toBe(!place || !isNamedInPlan(place));
      expect(seen(button).includes('已筛掉')).toBe(button.classList.contains('is-dimmed'));
    }
    expect(new Set(buttons.map((button) => button.className)).size).toBe(2);
  });

  it('says where the sites are not read yet', () => {
    const { page } = show(
      <PlacesPanel listing={{ kind: 'layer', layer: 'port' }} />,
      {},
      { sites: [], sitesLoaded: false },
    );
    expect(seen(page.container)).toContain('正在读取地点。');
  });
});
