import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { qrPath } from '../../src/output/qrPath.ts';

const LINK = 'https://atlas.example/?view=find&part=list&need=plastics&ref=113.2,23.38&pick=foshan,port-nansha';

/** The modules that a path fills. */
function filled(path: string): Set<string> {
  const strokes = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)].map(([, x, y, length]) =>
    [x, y, length].map(Number),
  );
  return new Set(strokes.flatMap(([x = 0, y = 0, length = 0]) => Array.from({ length }, (_, at) => `${x + at},${y}`)));
}

describe('qrPath', () => {
  it('fills the dark modules and no others, within a quiet zone of four', () => {
    const { size, path } = qrPath(LINK) ?? { size: 0, path: '' };
    const { data } = encode(LINK, { ecc: 'M', border: 0 });
    const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`${x + 4},${y + 4}`] : [])));
    expect(size).toBe(data.length + 8);
    expect(filled(path)).toEqual(new Set(dark));
  });

  it('gives none where a phone could not read it from paper, and never throws', () => {
    expect(qrPath(`${LINK}${'x'.repeat(300)}`)).not.toBeNull();
    expect(qrPath(`${LINK}${'x'.repeat(400)}`)).toBeNull();
    expect(qrPath('x'.repeat(20_000))).toBeNull();
  });
});
