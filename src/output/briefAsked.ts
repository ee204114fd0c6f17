import { ranking } from '../analysis/ranking.ts';
import { referenceEnds } from '../analysis/referenceEnds.ts';
import type { OffReason } from '../analysis/regionScores.ts';
import type { Atlas } from '../model/atlas.ts';
import { CRITERIA, type Criterion, type Finding, type Reference } from '../model/finding.ts';
import { LANGS, type Localized } from '../model/localized.ts';
import type { Family } from '../model/material.ts';
import type { Position } from '../model/place.ts';
import { coordinatesText } from '../text/entry.ts';

/** From where nearness was counted, as far as the atlas knows it. */
export interface AskedReference {
  readonly reference: Reference;
  /** What it is called: by name, or by its coordinates. */
  readonly name: Localized;
  /** WGS-84; empty where the atlas has none. */
  readonly positions: readonly Position[];
}

/** What was asked, and how much each criterion counted. */
export interface Asked {
  readonly needs: readonly Family[];
  readonly reference: AskedReference | null;
  readonly radiusKm: number;
  readonly weights: Finding['weights'];
  readonly off: ReadonlyMap<Criterion, OffReason>;
  /** The criteria that count: with a weight, and not off. */
  readonly counted: readonly Criterion[];
}

/** Reads the question of a finding in the words of an atlas. */
export function askedOf(atlas: Atlas, finding: Finding): Asked {
  const { needs, reference, radiusKm, weights } = finding;
  const { off } = ranking(atlas, finding);
  return {
    needs: needs.flatMap((id) => atlas.families.find((family) => family.id === id) ?? []),
    reference: reference === null ? null : askedReference(reference, atlas),
    radiusKm,
    weights,
    off,
    counted: CRITERIA.filter((criterion) => weights[criterion] > 0 && !off.has(criterion)),
  };
}

function askedReference(reference: Reference, atlas: Atlas): AskedReference {
  const ends = referenceEnds(reference, atlas);
  return { reference, name: ends?.name ?? spelt(reference), positions: ends?.positions ?? [] };
}

function spelt(reference: Reference): Localized {
  if (reference.kind === 'named') return { zh: reference.id, en: reference.id };
  const [zh = '', en = ''] = LANGS.map((lang) => coordinatesText(reference.at, lang));
  return { zh, en };
}
