import type { Interval } from '../analysis/interval.ts';
import { ranking } from '../analysis/ranking.ts';
import type { Atlas } from '../model/atlas.ts';
import type { Finding, PickId } from '../model/finding.ts';
import type { RegionId, SourceId } from '../model/ids.ts';
import type { Region } from '../model/region.ts';
import type { Edition, Source } from '../model/source.ts';
import { type Asked, askedOf } from './briefAsked.ts';
import { type BriefPlace, briefPlace } from './briefPlace.ts';
import { type RankReason, rankReasons } from './rankReasons.ts';

/** How a region keeps its place when all weights move: found elsewhere, by seeded draws. */
export interface StableRank {
  /** In which share of the draws it came first, 0 to 1. */
  readonly first: number;
  /** The best and the worst rank it had in any draw, from 1. */
  readonly best: number;
  readonly worst: number;
  readonly draws: number;
}

/** What a brief holds that neither the atlas nor the question tells. */
export interface BriefExtras {
  /** The address at which the very same scene opens again. */
  readonly link: string;
  /** ISO day. */
  readonly day: string;
  /** Null where it has not been worked out. */
  readonly stability: ReadonlyMap<RegionId, StableRank> | null;
  /** The reader's own words on a place. Any text at all. */
  readonly notes: ReadonlyMap<PickId, string>;
}

/** A region in its place, with what put it there. */
export interface BriefRank {
  readonly region: Region;
  readonly rank: number;
  /** The ranks it can have, whatever the missing values are. */
  readonly ranks: { readonly best: number; readonly worst: number };
  /** 0 to 100; the lower end decides. */
  readonly score: Interval;
  readonly reasons: readonly RankReason[];
  readonly picked: boolean;
  readonly stable: StableRank | null;
}

/** All that a reader takes away of a shortlist, whatever it is written as, and in whichever language. */
export interface Brief extends Pick<BriefExtras, 'link' | 'day'> {
  readonly edition: Edition;
  readonly asked: Asked;
  /** In order; null where no criterion with a weight is left. */
  readonly ranking: readonly BriefRank[] | null;
  /** In the reader's order. */
  readonly places: readonly BriefPlace[];
  /** What is on the list and not in this atlas. */
  readonly missing: readonly PickId[];
  /** What all of it rests on, in the order in which it is met: a source's number is its place here, from 1. */
  readonly sources: readonly Source[];
}

/** Gathers what a shortlist is taken away with: the question, the ranking with its reasons, the facts of each place. */
export function brief(atlas: Atlas, finding: Finding, { link, day, stability, notes }: BriefExtras): Brief {
  const asked = askedOf(atlas, finding);
  const { ranked } = ranking(atlas, finding);
  const order =
    ranked?.map(({ candidate, rank, ranks, score }): BriefRank => {
      const { region } = candidate;
      return {
        region,
        rank,
        ranks,
        score,
        reasons: rankReasons(candidate, asked, atlas),
        picked: finding.picks.includes(region.id),
        stable: stability?.get(region.id) ?? null,
      };
    }) ?? null;
  const places = finding.picks.flatMap(
    (id) => briefPlace(id, atlas, asked, notes.get(id)?.trim() || null) ?? ([] as const),
  );
  const rests = [
    ...(order ?? []).flatMap(({ reasons }) => reasons.flatMap(({ sources }) => sources)),
    ...places.flatMap(({ facts }) => facts.flatMap(({ entry }) => entry.sources)),
    atlas.edition.source,
  ];
  return {
    link,
    day,
    edition: atlas.edition,
    asked,
    ranking: order,
    places,
    missing: finding.picks.filter((id) => !places.some((place) => place.id === id)),
    sources: sourcesOf(rests, atlas),
  };
}

function sourcesOf(ids: readonly SourceId[], { sourceById }: Atlas): readonly Source[] {
  return [...new Set(ids)].flatMap((id) => sourceById.get(id) ?? []);
}
