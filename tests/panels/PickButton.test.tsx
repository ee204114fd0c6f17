// @vitest-environment happy-dom
import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DEFAULT_FINDING, MOST_PICKS, type PickId } from '../../src/model/finding.ts';
import type { PlaceId } from '../../src/model/ids.ts';
import { PickAnnouncer } from '../../src/panels/PickAnnouncer.tsx';
import { PickButton } from '../../src/panels/PickButton.tsx';
import { RegionPanel } from '../../src/panels/RegionPanel.tsx';
import { SitePanel } from '../../src/panels/SitePanel.tsx';
import { togglePick } from '../../src/state/findActions.ts';
import { store } from '../../src/state/store.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { show, theRegion } from './show.tsx';

const foshan = 'foshan' as PickId;
const picks = () => store.getState().scene.finding.picks;

describe('the star', () => {
  it('puts a region on the shortlist and takes it off, and says so', async () => {
    const { user } = show(
      <>
        <PickAnnouncer />
        <PickButton id={foshan} />
      </>,
    );
    const star = screen.getByRole('button', { name: '加入清单：佛山', pressed: false });
    await user.click(star);
    expect(picks()).toEqual(['foshan']);
    expect(screen.getByRole('button', { name: '移出清单：佛山', pressed: true })).toBe(star);
    expect(screen.getByRole('status').textContent).toBe('佛山已加入清单，共 1 项');
    await user.keyboard('{Enter}');
    expect(picks()).toEqual([]);
    expect(screen.getByRole('status').textContent).toBe('佛山已移出清单，共 0 项');
  });

  it('says that the list is full, and leaves it as it is', async () => {
    const all = anAtlas().cities.slice(0, MOST_PICKS);
    const { user } = show(<PickButton id={foshan} />, {
      finding: { ...DEFAULT_FINDING, picks: all.map(({ code }) => code) },
    });
    const star = screen.getByRole('button', { name: '清单已满 20 项，先移出一项：佛山' });
    expect(star.getAttribute('aria-disabled')).toBe('true');
    await user.click(star);
    expect(picks()).toHaveLength(MOST_PICKS);
    act(() => togglePick(all[0]?.code ?? foshan));
    await user.click(screen.getByRole('button', { name: '加入清单：佛山' }));
    expect(picks()).toContain('foshan');
  });

  it('stands in the heads of panels and cards', () => {
    show(<RegionPanel region={theRegion('foshan')} />);
    expect(screen.getByRole('button', { name: '加入清单：佛山' })).toBeTruthy();
    show(<SitePanel id={'port-nansha' as PlaceId} />, { lang: 'en' });
    expect(screen.getByRole('button', { name: /^Add to the shortlist: .*Nansha/ })).toBeTruthy();
  });

  it('says nothing of a whole list that comes', () => {
    show(<PickAnnouncer />);
    act(() =>
      store.setState(({ scene }) => ({
        scene: { ...scene, finding: { ...DEFAULT_FINDING, picks: [foshan, 'zhuhai' as PickId] } },
      })),
    );
    expect(screen.getByRole('status').textContent).toBe('');
  });
});
