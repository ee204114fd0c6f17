import type { Atlas } from '../model/atlas.ts';
import type { Figure } from '../model/figure.ts';
import type { Criterion, Finding } from '../model/finding.ts';
import type { Position } from '../model/place.ts';
import type { Region } from '../model/region.ts';
import { type Away, awayFrom } from './awayFrom.ts';
import { CRITERION_RANGES, scaleShare } from './criterionRange.ts';
import { ANY_SHARE, exactly, type Interval } from './interval.ts';
import { type FamilyMatch, familyMatches } from './materialMatch.ts';
import { citiesOf } from './nearest.ts';
import { referenceEnds } from './referenceEnds.ts';
import { type RegionSites, regionSites } from './regionSites.ts';

/**
 * Why a criterion counts for nothing now: no materials are asked for; there is no reference; the atlas has no position
 * for it; no site of the kind is recorded, or the sites could not be read.
 */
export type OffReason = 'no-needs' | 'no-reference' | 'no-position' | 'no-sites';

/** What a region scores by each criterion, from 0 to 1, and what that rests on. */
export interface RegionScores extends RegionSites {
  readonly region: Region;
  readonly shares: Readonly<Record<Criterion, Interval>>;
  readonly matches: readonly FamilyMatch[];
  /** From the nearest of its seats to the reference. */
  readonly near: Away<{ readonly position: Position }> | null;
}

/** The regions with their scores, and the criteria that count for nothing with what is asked now. */
export interface ScoredRegions {
  readonly regions: readonly RegionScores[];
  readonly off: ReadonlyMap<Criterion, OffReason>;
}

type Asked = Pick<Finding, 'needs' | 'reference'>;

/** Scores every region by every criterion (docs/score.md), in the plan's order. The same question gives the same answer object. */
export function regionScores(atlas: Atlas, asked: Asked): ScoredRegions {
  const kept = last.get(atlas);
  if (kept && kept.asked.needs === asked.needs && kept.asked.reference === asked.reference) return kept.scored;
  const ends = asked.reference === null ? null : referenceEnds(asked.reference, atlas);
  const regions = atlas.regions.map((region) => scoresOf(region, asked, ends?.positions ?? [], atlas));
  const scored: ScoredRegions = { regions, off: switchedOff(asked, ends !== null, regions) };
  last.set(atlas, { asked, scored });
  return scored;
}

const last = new WeakMap<Atlas, { readonly asked: Asked; readonly scored: ScoredRegions }>();

function switchedOff(
  { needs, reference }: Asked,
  hasEnds: boolean,
  regions: readonly RegionSites[],
): ReadonlyMap<Criterion, OffReason> {
  const off = new Map<Criterion, OffReason>();
  if (needs.length === 0) off.set('material', 'no-needs');
  if (reference === null) off.set('near', 'no-reference');
  else if (!hasEnds) off.set('near', 'no-position');
  for (const hub of ['port', 'airport', 'rail'] as const)
    if (regions.every((region) => region[hub] === null)) off.set(hub, 'no-sites');
  if (regions.every(({ parks }) => parks.length === 0)) off.set('park', 'no-sites');
  return off;
}

function scoresOf(region: Region, { needs }: Asked, reference: readonly Position[], atlas: Atlas): RegionScores {
  const seats = citiesOf(region, atlas).map(({ seat }) => seat);
  const matches = familyMatches(region, needs);
  const near = awayFrom(
    seats,
    reference.map((position) => ({ position })),
  );
  const sites = regionSites(region, atlas);
  const shares = {
    material: meanCredit(matches),
    near: nearness(near, 'near'),
    port: nearness(sites.port, 'port'),
    airport: nearness(sites.airport, 'airport'),
    rail: nearness(sites.rail, 'rail'),
    size: figureShare(region.target, 'size'),
    intensity: figureShare(region.intensity, 'intensity'),
    park: sites.parks.length > 0 ? exactly(1) : ANY_SHARE,
  };
  return { region, shares, matches, near, ...sites };
}

function meanCredit(matches: readonly FamilyMatch[]): Interval {
  if (matches.length === 0) return ANY_SHARE;
  const sum = matches.reduce((all, { credit }) => ({ lo: all.lo + credit.lo, hi: all.hi + credit.hi }), exactly(0));
  return { lo: sum.lo / matches.length, hi: sum.hi / matches.length };
}

function nearness(away: Away<unknown> | null, criterion: Criterion): Interval {
  if (away === null) return ANY_SHARE;
  const range = CRITERION_RANGES[criterion];
  return { lo: scaleShare(away.km.hi, range), hi: range.isReadInPart ? 1 : scaleShare(away.km.lo, range) };
}

/** A stated value is what it is; a floor is at least that, and how much more is not known. */
function figureShare({ value, qualifier }: Figure, criterion: Criterion): Interval {
  const share = scaleShare(value, CRITERION_RANGES[criterion]);
  switch (qualifier) {
    case '=':
      return exactly(share);
    case '>=':
    case '>':
      return { lo: share, hi: 1 };
    case '<=':
      return { lo: 0, hi: share };
    case '~':
      return ANY_SHARE;
  }
}
