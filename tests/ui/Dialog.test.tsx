// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Dialog } from '../../src/ui/Dialog.tsx';

describe('Dialog', () => {
  afterEach(cleanup);

  it('is named by its title and closes by its button', async () => {
    const close = vi.fn();
    render(
      <Dialog open title="Keys" closeLabel="Close" onClose={close}>
        <p>text</p>
      </Dialog>,
    );
    expect(screen.getByRole('dialog', { name: 'Keys' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(close).toHaveBeenCalled();
  });

  it('closes by a press beside it, not by one in it', async () => {
    const close = vi.fn();
    render(
      <Dialog open title="Keys" closeLabel="Close" onClose={close}>
        <p>text</p>
      </Dialog>,
    );
    await userEvent.click(screen.getByText('text'));
    expect(close).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('dialog'));
    expect(close).toHaveBeenCalledOnce();
  });

  it('holds nothing while it is closed', () => {
    render(
      <Dialog open={false} title="Keys" closeLabel="Close" onClose={() => undefined}>
        <p>text</p>
      </Dialog>,
    );
    expect(screen.queryByText('text')).toBeNull();
  });
});
