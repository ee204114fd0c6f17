/** The picture of a plot, px: its size, and within it the field between the axes. */
export interface PlotRoom {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** From here on there is room for a number by each name. */
export const ROOMY = 520;

/** The room of a plot that has so much width. */
export function plotRoom(width: number): PlotRoom {
  const height = Math.round(Math.min(Math.max(width * 0.8, 420), 600));
  return { width, height, left: 50, right: width - 10, top: 34, bottom: height - 46 };
}
