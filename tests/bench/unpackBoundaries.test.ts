import { describe, expect, it } from 'vitest';
import { countVertices, unpackBoundaries } from './unpackBoundaries.ts';

/** Steps between grid points as characters: twice the step, and one less than that going back, from `@`. */
const pack = (...steps: readonly number[]) =>
  steps.map((step) => String.fromCharCode(64 + (step < 0 ? -2 * step - 1 : 2 * step))).join('');

describe('packed boundaries', () => {
  it('become closed rings, counter-clockwise, in degrees', () => {
    const clockwise = pack(0, 0, 0, 1024, 1024, 0, 0, -1024);
    const { features } = unpackBoundaries({
      features: [
        { id: '440100', geometry: { type: 'Polygon', coordinates: [clockwise], encodeOffsets: [[112640, 22528]] } },
      ],
    });
    expect(features[0]?.id).toBe('440100');
    const ring = [
      [110, 22],
      [111, 22],
      [111, 23],
      [110, 23],
      [110, 22],
    ];
    expect(features[0]?.geometry.coordinates).toEqual([[ring]]);
  });

  it('are counted with the closing vertex, in all parts that have an area', () => {
    const triangle = pack(0, 0, 512, 0, 0, 512);
    const offset = [0, 0] as const;
    const areas = unpackBoundaries({
      features: [
        {
          id: 'a',
          geometry: {
            type: 'MultiPolygon',
            coordinates: [[triangle], [pack(0, 0, 512, 0)], [triangle]],
            encodeOffsets: [[offset], [offset], [offset]],
          },
        },
      ],
    });
    expect(countVertices(areas)).toBe(8);
  });

  it('may not have holes', () => {
    const packed = { type: 'Polygon', coordinates: ['@@', '@@'], encodeOffsets: [[0, 0]] } as const;
    expect(() => unpackBoundaries({ features: [{ id: 'a', geometry: packed }] })).toThrow('a: polygon 0');
  });
});
