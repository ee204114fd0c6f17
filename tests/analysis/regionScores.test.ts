import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CRITERION_RANGES, scaleShare } from '../../src/analysis/criterionRange.ts';
import { ranking } from '../../src/analysis/ranking.ts';
import { regionScores } from '../../src/analysis/regionScores.ts';
import type { Atlas } from '../../src/model/atlas.ts';
import type { Qualifier } from '../../src/model/figure.ts';
import { CRITERIA, type Criterion, DEFAULT_FINDING, type Finding, type Reference } from '../../src/model/finding.ts';
import type { AreaId, FamilyId, PlaceId } from '../../src/model/ids.ts';
import type { Region } from '../../src/model/region.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { eachCriterion } from './someCandidates.ts';

const atlas = anAtlas();
const spot: Reference = { kind: 'spot', at: [113.2, 23.38] };
const named = (id: string): Reference => ({ kind: 'named', id: id as AreaId | PlaceId });
const needs = ['processed-aluminium', 'nonferrous-castings', 'plastics'] as FamilyId[];

function asking(change: Partial<Finding> = {}): Finding {
  return { ...DEFAULT_FINDING, needs, reference: spot, ...change };
}

function scoresOf(id: string, finding: Finding = asking(), of: Atlas = atlas) {
  const found = regionScores(of, finding).regions.find(({ region }) => region.id === id);
  if (!found) throw new Error(`no region ${id}`);
  return found;
}

/** The atlas with every region's target and intensity under a sign. */
function signed(qualifier: Qualifier): Atlas {
  const change = (region: Region): Region => ({
    ...region,
    target: { ...region.target, value: 3000, qualifier },
    intensity: { ...region.intensity, value: 0.8, qualifier },
  });
  return anAtlas({ regions: atlas.regions.map(change) });
}

describe('regionScores', () => {
  it('scores by straight-line distance from the nearest seat: nothing at the far end, all at none', () => {
    expect(scaleShare(200, CRITERION_RANGES.near)).toBe(0);
    expect(scaleShare(300, CRITERION_RANGES.near)).toBe(0);
    expect(scaleShare(0, CRITERION_RANGES.near)).toBe(1);
    expect(scaleShare(50, CRITERION_RANGES.port)).toBe(0.75);
    const { near, shares } = scoresOf('foshan');
    expect(Math.round(near?.between ?? Number.NaN)).toBe(40);
    expect(shares.near.lo).toBeCloseTo(1 - (near?.km.hi ?? Number.NaN) / 200, 12);
    expect(shares.near.hi).toBeCloseTo(1 - (near?.km.lo ?? Number.NaN) / 200, 12);
  });

  it('measures in kilometres or metres alike', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CRITERIA), fc.double({ min: 0, max: 7000, noNaN: true }), (criterion, value) => {
        const { none, full } = CRITERION_RANGES[criterion];
        const share = scaleShare(value, { none, full });
        // Metres for kilometres, and billions for 亿元.
        for (const by of [1000, 0.1])
          expect(scaleShare(value * by, { none: none * by, full: full * by })).toBeCloseTo(share, 12);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('takes a stated target for what it is and an open one for a floor', () => {
    const share = (qualifier: Qualifier) => {
      const { size, intensity } = scoresOf('foshan', asking(), signed(qualifier)).shares;
      expect(intensity).toEqual(size);
      return size;
    };
    expect(share('=')).toEqual({ lo: 0.5, hi: 0.5 });
    expect(share('>=')).toEqual({ lo: 0.5, hi: 1 });
    expect(share('>')).toEqual({ lo: 0.5, hi: 1 });
    expect(share('<=')).toEqual({ lo: 0, hi: 0.5 });
    expect(share('~')).toEqual({ lo: 0, hi: 1 });
  });

  it('has Guangzhou’s own groups make its material match a range, and its score and rank', () => {
    expect(scoresOf('guangzhou').shares.material).toEqual({ lo: 0, hi: 1 });
    const ranked = ranking(atlas, asking()).ranked?.find(({ candidate }) => candidate.region.id === 'guangzhou');
    expect((ranked?.score.hi ?? 0) - (ranked?.score.lo ?? 0)).toBeGreaterThanOrEqual(40);
    expect(ranked?.ranks.best).toBeLessThan(ranked?.rank ?? 0);
  });

  it('counts a strength half in the mean over what is needed', () => {
    expect(scoresOf('shaoguan', asking({ needs: ['steel', 'rare-earths'] as FamilyId[] })).shares.material).toEqual({
      lo: 0.75,
      hi: 0.75,
    });
  });

  it('takes no recorded park for an unknown one, and a recorded one for one', () => {
    expect(scoresOf('foshan').shares.park).toEqual({ lo: 1, hi: 1 });
    expect(scoresOf('yunfu').parks).toEqual([]);
    expect(scoresOf('yunfu').shares.park).toEqual({ lo: 0, hi: 1 });
  });

  it('takes the nearest recorded station for the farthest it can be: stations are read in part', () => {
    for (const { rail, shares } of regionScores(atlas, asking()).regions) {
      expect(shares.rail.hi).toBe(1);
      expect(shares.rail.lo).toBeCloseTo(scaleShare(rail?.km.hi ?? Number.NaN, CRITERION_RANGES.rail), 12);
    }
  });

  it('is zero from a region to its own seat, and so for a city of it', () => {
    for (const id of ['guangzhou', '440100']) {
      expect(scoresOf('guangzhou', asking({ reference: named(id) })).near?.km).toEqual({ lo: 0, hi: 0 });
      expect(scoresOf('guangzhou', asking({ reference: named(id) })).shares.near).toEqual({ lo: 1, hi: 1 });
    }
  });

  it('gives one answer object to one question, and another to another', () => {
    const finding = asking();
    const farther: Finding = { ...finding, radiusKm: 7 };
    expect(regionScores(atlas, finding)).toBe(regionScores(atlas, farther));
    expect(ranking(atlas, finding)).toBe(ranking(atlas, finding));
    expect(ranking(atlas, finding)).not.toBe(ranking(atlas, { ...finding, weights: { ...finding.weights, port: 99 } }));
    expect(ranking(atlas, finding)).toEqual(ranking(atlas, asking()));
  });
});

describe('a criterion that nothing is known of', () => {
  const off = (finding: Finding, of: Atlas = atlas) => Object.fromEntries(ranking(of, finding).off);

  it('is off and says why', () => {
    expect(off(asking())).toEqual({});
    expect(off(asking({ needs: [] }))).toEqual({ material: 'no-needs' });
    expect(off(asking({ reference: null }))).toEqual({ near: 'no-reference' });
    expect(off(asking({ reference: named('gone') }))).toEqual({ near: 'no-position' });
    const noSites = { port: 'no-sites', airport: 'no-sites', rail: 'no-sites', park: 'no-sites' };
    expect(off(asking(), anAtlas({ sites: [], sitesLoaded: false }))).toEqual(noSites);
    expect(off(asking(), anAtlas({ sites: [] }))).toEqual(noSites);
    const portless = anAtlas({ sites: atlas.sites.filter(({ kind }) => kind !== 'port') });
    expect(off(asking(), portless)).toEqual({ port: 'no-sites' });
    const unplaced = anAtlas({
      sites: atlas.sites.map((site) => (site.kind === 'airport' ? { ...site, position: null } : site)),
    });
    expect(off(asking(), unplaced)).toEqual({ airport: 'no-sites' });
  });

  it('leaves no order where only such criteria have a weight', () => {
    const only = (criterion: Criterion) => ({ ...eachCriterion(() => 0), [criterion]: 100 });
    expect(ranking(atlas, asking({ weights: eachCriterion(() => 0) })).ranked).toBeNull();
    expect(ranking(atlas, asking({ needs: [], weights: only('material') })).ranked).toBeNull();
    expect(ranking(atlas, asking({ reference: null, weights: only('near') })).ranked).toBeNull();
    expect(ranking(anAtlas({ sites: [] }), asking({ weights: only('park') })).ranked).toBeNull();
  });

  it('never makes a score that is no number', () => {
    const someReference = fc.constantFrom<Reference | null>(
      null,
      spot,
      named('gone'),
      named('foshan'),
      named('445300'),
    );
    const someAtlas = fc.constantFrom(atlas, anAtlas({ sites: [] }), anAtlas({ cityByCode: new Map() }));
    const someNeeds = fc.subarray(atlas.families.map(({ id }) => id));
    const weights = fc.record(eachCriterion(() => fc.integer({ min: 0, max: 100 })));
    fc.assert(
      fc.property(someAtlas, someNeeds, someReference, weights, (of, asked, reference, given) => {
        const { ranked } = ranking(of, asking({ needs: asked, reference, weights: given }));
        for (const { score, candidate } of ranked ?? []) {
          for (const { lo, hi } of [score, ...CRITERIA.map((criterion) => candidate.shares[criterion])]) {
            expect(lo).toBeGreaterThanOrEqual(0);
            expect(hi).toBeGreaterThanOrEqual(lo);
            expect(hi).toBeLessThanOrEqual(100);
          }
        }
      }),
    );
  });
});
