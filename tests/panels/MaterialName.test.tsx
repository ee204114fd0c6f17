// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { MaterialsSection } from '../../src/panels/MaterialsSection.tsx';
import { store } from '../../src/state/store.ts';
import { seen, show, theRegion } from './show.tsx';

const scene = () => store.getState().scene;

describe('the named materials of a region', () => {
  it('find who makes aluminium profiles: the like, the regions that name it, and why it is one group', async () => {
    const { user } = show(<MaterialsSection region={theRegion('zhaoqing')} />);
    const name = screen.getByRole('button', { name: '铝型材' });
    expect(name.getAttribute('aria-pressed')).toBe('false');
    expect(name.title).toContain('另有 3 区点名同类');
    expect(seen(name.parentElement)).toContain('+3');
    await user.click(name);
    expect(scene().families).toEqual(['processed-aluminium']);
    expect(name.getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByRole('button', { name: '铝加工' }).getAttribute('aria-pressed')).toBe('true');
    const note = screen.getByRole('note');
    expect(within(note).getAllByRole('listitem').map(seen)).toEqual([
      '佛山 铝加工材',
      '清远 铝加工材',
      '韶关 铝加工材',
    ]);
    expect(seen(note)).toContain('型材是加工材的一种');
    await user.click(within(note).getByRole('button', { name: '韶关' }));
    expect(scene().areas).toEqual(['shaoguan']);
    expect(scene().families).toEqual(['processed-aluminium']);
  });

  it('says where the like is named nowhere else', async () => {
    const { user } = show(<MaterialsSection region={theRegion('yunfu')} />);
    await user.click(screen.getByRole('button', { name: '石材' }));
    expect(seen(screen.getByRole('note'))).toContain('同类材料只有这里点名');
    await user.click(screen.getByRole('button', { name: '石材' }));
    expect(screen.queryByRole('note')).toBeNull();
    expect(scene().families).toEqual([]);
  });
});
