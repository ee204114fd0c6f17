import type { PointerEvent, ReactNode } from 'react';
import type { Pointing } from './usePointing.ts';

interface PointerPadProps {
  readonly pointing: Pointing;
  /** Width of the audience's screen by its height. */
  readonly ratio: number;
  /** What the audience sees. */
  readonly children: ReactNode;
}

/** The picture of the audience's screen: where it is held, or moved over while the pointer is on, there the audience's pointer stands. */
export function PointerPad({ pointing, ratio, children }: PointerPadProps) {
  const { isOn, at, pointTo } = pointing;
  const follow = (event: PointerEvent<HTMLElement>) => {
    if (!isOn && event.buttons === 0) return;
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    if (width > 0 && height > 0) pointTo([(event.clientX - left) / width, (event.clientY - top) / height]);
  };
  return (
    <div
      className="console-pad"
      data-on={isOn}
      style={{ maxWidth: `calc(${ratio} * var(--highest))` }}
      onPointerDown={follow}
      onPointerMove={follow}
      onPointerUp={() => !isOn && pointTo(null)}
      onPointerLeave={() => pointTo(null)}
      onPointerCancel={() => pointTo(null)}
    >
      {children}
      {at !== null && (
        <i className="console-spot" style={{ left: `${at[0] * 100}%`, top: `${at[1] * 100}%` }} aria-hidden="true" />
      )}
    </div>
  );
}
