import type { ReactNode } from 'react';

interface ChartSvgProps {
  readonly width: number;
  readonly height: number;
  /** What it shows, in a sentence: its parts are not read out, its numbers stand in the table. */
  readonly name: string;
  readonly children: ReactNode;
}

/** The sheet of a picture. Everything in it is drawn by attributes and tokens alone, so that it can be taken away as a file. */
export function ChartSvg({ width, height, name, children }: ChartSvgProps) {
  return (
    <svg
      role="img"
      aria-label={name}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily="var(--sans)"
    >
      {children}
    </svg>
  );
}
