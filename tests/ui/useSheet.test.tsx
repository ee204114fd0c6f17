// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { useSheet } from '../../src/ui/useSheet.ts';

function Sheet() {
  const { size, dragged, handle } = useSheet();
  return (
    <button type="button" {...handle}>
      {size} {dragged ?? 'at rest'}
    </button>
  );
}

const handle = () => screen.getByRole('button');
const drag = (from: number, to: number) => {
  fireEvent.pointerDown(handle(), { clientY: from, pointerId: 1 });
  fireEvent.pointerMove(handle(), { clientY: to, pointerId: 1 });
};
const drop = (at: number) => {
  fireEvent.pointerUp(handle(), { clientY: at, pointerId: 1 });
  fireEvent.click(handle());
};

describe('useSheet', () => {
  beforeEach(() => {
    HTMLElement.prototype.setPointerCapture = () => undefined;
    Object.defineProperty(globalThis, 'innerHeight', { value: 1000, configurable: true });
    render(<Sheet />);
  });
  afterEach(cleanup);

  it('rests at half and goes round by presses', () => {
    expect(handle().textContent).toBe('half at rest');
    fireEvent.click(handle());
    expect(handle().textContent).toBe('full at rest');
    fireEvent.click(handle());
    expect(handle().textContent).toBe('peek at rest');
  });

  it('goes up and down by arrow keys and stops at the ends', () => {
    fireEvent.keyDown(handle(), { key: 'ArrowUp' });
    fireEvent.keyDown(handle(), { key: 'ArrowUp' });
    expect(handle().textContent).toBe('full at rest');
    for (const _ of [1, 2, 3]) fireEvent.keyDown(handle(), { key: 'ArrowDown' });
    expect(handle().textContent).toBe('peek at rest');
  });

  it('follows a drag and comes to rest at the nearest height', () => {
    drag(520, 200);
    expect(handle().textContent).toBe('half 800');
    drop(200);
    expect(handle().textContent).toBe('full at rest');
    drag(80, 900);
    drop(900);
    expect(handle().textContent).toBe('peek at rest');
  });

  it('never goes beyond its ends', () => {
    drag(520, -600);
    expect(handle().textContent).toBe('half 920');
  });
});
