import { type RefObject, useLayoutEffect } from 'react';

/** Shares of the sizes that the design states, tried from the largest on. */
const FITS = [1, 0.92, 0.84, 0.76, 0.68, 0.6, 0.52, 0.44, 0.36] as const;

/** The least share of a number with its unit beside it. */
const LEAST_FIGURE = 0.68;

/**
 * Sets words of a column smaller, in steps, until all of them are in it: `--fit` for what runs down the column, and
 * `--figure-fit` for a number that may not break. Nothing is ever cut. It measures again with every picture of the column,
 * and when its size or its fonts change.
 */
export function useFit(column: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    if (column.current !== null) fitAll(column.current);
  });
  useLayoutEffect(() => {
    const element = column.current;
    if (element === null) return;
    const setAll = () => fitAll(element);
    const resizing = new ResizeObserver(setAll);
    resizing.observe(element);
    document.fonts.addEventListener('loadingdone', setAll);
    return () => {
      resizing.disconnect();
      document.fonts.removeEventListener('loadingdone', setAll);
    };
  }, [column]);
}

function fitAll(column: HTMLElement): void {
  const figure = column.querySelector<HTMLElement>('[data-figure]');
  column.style.setProperty('--fit', '1');
  if (figure !== null) {
    figure.dataset['breaks'] = 'false';
    const isOnOneLine = firstThat('--figure-fit', LEAST_FIGURE, () => figure.scrollWidth <= figure.clientWidth + 1);
    // Rather the unit below the number than a number that is no longer the largest thing on the stage.
    if (!isOnOneLine) {
      figure.dataset['breaks'] = 'true';
      firstThat('--figure-fit', 0, () => figure.scrollWidth <= figure.clientWidth + 1);
    }
  }
  firstThat('--fit', 0, () => isInside(column));

  function firstThat(name: string, least: number, fits: () => boolean): boolean {
    for (const share of FITS) {
      if (share < least) break;
      column.style.setProperty(name, String(share));
      if (fits()) return true;
    }
    return false;
  }
}

function isInside({ scrollHeight, clientHeight, scrollWidth, clientWidth }: HTMLElement): boolean {
  return scrollHeight <= clientHeight + 1 && scrollWidth <= clientWidth + 1;
}
