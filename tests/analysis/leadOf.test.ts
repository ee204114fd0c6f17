import { describe, expect, it } from 'vitest';
import type { Interval } from '../../src/analysis/interval.ts';
import { leadOf } from '../../src/analysis/leadOf.ts';
import { rankScores } from '../../src/analysis/rankScores.ts';
import { DEFAULT_WEIGHTS } from '../../src/model/finding.ts';

function ranked(...shares: readonly Interval[]) {
  const candidates = shares.map((share, at) => ({
    name: String(at),
    shares: {
      material: share,
      near: share,
      port: share,
      airport: share,
      rail: share,
      size: share,
      intensity: share,
      park: share,
    },
  }));
  return rankScores(candidates, DEFAULT_WEIGHTS, () => false) ?? [];
}

const lead = (...shares: readonly Interval[]) => {
  const found = leadOf(ranked(...shares));
  return found && [found.kind, ...found.leaders.map(({ name }) => name)];
};

describe('leadOf', () => {
  it('is sure where no other reaches the lower end', () => {
    expect(lead({ lo: 0.5, hi: 0.9 }, { lo: 0.1, hi: 0.4 })).toEqual(['sure', '0']);
  });

  it('is only likely where another may have as much', () => {
    expect(lead({ lo: 0.1, hi: 0.6 }, { lo: 0.5, hi: 0.5 })).toEqual(['likely', '1']);
    expect(lead({ lo: 0.5, hi: 0.5 }, { lo: 0.2, hi: 0.5 })).toEqual(['likely', '0']);
  });

  it('is a tie of known scores that are the same', () => {
    expect(lead({ lo: 0.5, hi: 0.5 }, { lo: 0.5, hi: 0.5 }, { lo: 0.2, hi: 0.2 })).toEqual(['tie', '0', '1']);
  });

  it('is nobody of none', () => {
    expect(leadOf([])).toBeNull();
  });
});
