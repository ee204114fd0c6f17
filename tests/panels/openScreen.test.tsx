// @vitest-environment happy-dom
import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../src/analysis/filterEntries.ts';
import type { EntryKey } from '../../src/model/entry.ts';
import { SourcesPage } from '../../src/panels/SourcesPage.tsx';
import { closeTopmost, selectArea, setLang } from '../../src/state/actions.ts';
import { store } from '../../src/state/store.ts';
import { show, theRegion } from './show.tsx';

beforeEach(() => history.replaceState(null, '', '/'));

const textOf = (entry: EntryKey) => entry.slice(entry.indexOf(':') + 1);

/** Goes from a row of the sources page to its screen. */
async function go(entry: EntryKey): Promise<void> {
  const { user } = show(<SourcesPage lookUp={{ entry, filter: { ...NO_FILTER, text: textOf(entry) } }} />);
  const row = document.querySelector<HTMLElement>('.is-asked') ?? document.body;
  await user.click(within(row).getByRole('button', { name: /^打开所在界面/ }));
}

/** The row that the page in its dialog stands at, once it does. */
async function rowInDialog(): Promise<string | null | undefined> {
  const dialog = await screen.findByRole('dialog', { name: '版本与来源' });
  await waitFor(() => expect(dialog.querySelector('.is-asked')).not.toBeNull());
  return dialog.querySelector('.is-asked code')?.textContent;
}

const noDialog = async () => {
  await act(() => new Promise((resolve) => setTimeout(resolve, 30)));
  expect(screen.queryByRole('dialog')).toBeNull();
};

describe('the way from a row to its screen', () => {
  it('leads to a region, and back to the row, filtered as it was, once that is closed', async () => {
    await go('figure:foshan.distance.port');
    expect(store.getState().scene.areas).toEqual(['foshan']);
    act(closeTopmost);
    expect(await rowInDialog()).toBe('foshan.distance.port');
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByRole<HTMLInputElement>('searchbox').value).toBe('foshan.distance.port');
  });

  it('leads back over the card of a place and the list of a layer', async () => {
    await go('position:port-nansha');
    expect(store.getState().scene.site).toBe('port-nansha');
    act(closeTopmost);
    expect(await rowInDialog()).toBe('port-nansha');
    await go('figure:layer.port.places');
    expect(store.getState().listing).toEqual({ kind: 'layer', layer: 'port' });
    act(closeTopmost);
    expect(await rowInDialog()).toBe('layer.port.places');
  });

  it('leads back where what was read before is read again', async () => {
    await go('figure:scale.intensity.0.2');
    expect(store.getState().scene.color).toBe('intensity');
    act(() => store.setState(({ scene }) => ({ scene: { ...scene, color: 'sector' } })));
    expect(await rowInDialog()).toBe('scale.intensity.0.2');
  });

  it('ends where something else is chosen, and lasts over a change of language', async () => {
    await go('figure:foshan.area');
    act(() => setLang('en'));
    await noDialog();
    act(() => selectArea(theRegion('yunfu').id));
    act(closeTopmost);
    await noDialog();
  });

  it('leads to a measure, a department, a part of the province, and what a count is of', async () => {
    await go('measure:task-2');
    expect(store.getState().unfolded).toContain('task');
    await go('figure:department.iit.leads');
    expect(store.getState().scene.department).toBe('iit');
    await go('figure:cement.output');
    expect(store.getState().unfolded).toContain('products');
    await go('figure:sector.rare.materials');
    expect(store.getState().scene.hide).toHaveLength(6);
    await go('family:cement');
    expect(store.getState().scene.families).toEqual(['cement']);
    await go('figure:province.plan.places');
    expect(store.getState().scene.planOnly).toBe(true);
    await go('statement:goal.1');
    expect(store.getState().unfolded).toContain('goals');
  });
});
