// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { EntryLink } from '../../src/panels/EntryLink.tsx';
import { seen, show } from './show.tsx';

it('opens at the row of a figure and closes by a button that says where to', async () => {
  const { user } = show(<EntryLink entry="figure:foshan.revenue-target">6000</EntryLink>);
  await user.click(screen.getByRole('button', { name: '6000' }));
  await screen.findByRole('searchbox');
  expect(seen(document.querySelector('.is-asked'))).toContain('6000 亿元');
  await user.click(screen.getByRole('button', { name: '关闭，回到原处' }));
  expect(screen.queryByRole('dialog')).toBeNull();
});
