import {
  CRITERIA,
  DEFAULT_FINDING,
  type Finding,
  MOST_RADIUS_KM,
  type PickId,
  type Reference,
  type Weights,
} from './finding.ts';
import { isDecimal, isInReach, roundSpot } from './spotCodec.ts';

/** The keys of a link that spell what the site finder is asked. */
type FindingKey = 'part' | 'need' | 'ref' | 'km' | 'w' | 'pick';

/** The values of a finding in a link; null where it is the default. */
export function findingValues(finding: Finding): Readonly<Record<FindingKey, string | null>> {
  const { part, needs, reference, radiusKm, weights, picks } = finding;
  const spelt = writeWeights(weights);
  return {
    part: part === DEFAULT_FINDING.part ? null : part,
    need: needs.length === 0 ? null : needs.join(),
    ref: reference === null ? null : reference.kind === 'spot' ? roundSpot(reference.at).join() : reference.id,
    km: radiusKm === DEFAULT_FINDING.radiusKm ? null : String(radiusKm),
    w: spelt === writeWeights(DEFAULT_FINDING.weights) ? null : spelt,
    pick: picks.length === 0 ? null : picks.join(),
  };
}

function writeWeights(weights: Weights): string {
  return CRITERIA.map((criterion) => weights[criterion]).join();
}

/** Whole percentages of all criteria in their order; undefined where any is missing or broken. */
export function readWeights(value: string): Weights | undefined {
  const parts = value.split(',');
  if (parts.length !== CRITERIA.length || !parts.every((part) => /^(\d{1,2}|100)$/.test(part))) return undefined;
  const [material = 0, near = 0, port = 0, airport = 0, rail = 0, size = 0, intensity = 0, park = 0] =
    parts.map(Number);
  return { material, near, port, airport, rail, size, intensity, park };
}

/** Whole km within bounds. */
export function readRadius(value: string): number | undefined {
  return /^\d{1,3}$/.test(value) && Number(value) <= MOST_RADIUS_KM ? Number(value) : undefined;
}

/**
 * A spot as `lon,lat` in degrees (WGS-84), or the id of what has a position.
 * @param named the id it stands for now, if any
 */
export function readReference(value: string, named: (value: string) => PickId | undefined): Reference | undefined {
  if (!value.includes(',')) {
    const id = named(value);
    return id === undefined ? undefined : { kind: 'named', id };
  }
  const parts = value.split(',');
  if (parts.length !== 2 || !parts.every(isDecimal)) return undefined;
  const [lon = Number.NaN, lat = Number.NaN] = parts.map(Number);
  return isInReach([lon, lat]) ? { kind: 'spot', at: roundSpot([lon, lat]) } : undefined;
}
