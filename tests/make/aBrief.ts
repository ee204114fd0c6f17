import { DEFAULT_FINDING, type Finding, type PickId } from '../../src/model/finding.ts';
import type { FamilyId } from '../../src/model/ids.ts';
import { type Brief, type BriefExtras, brief } from '../../src/output/brief.ts';
import { anAtlas } from './anAtlas.ts';

/** What an investor asks in most tests: two materials, a point north of Guangzhou. */
export function aQuestion(part: Partial<Finding> = {}): Finding {
  return {
    ...DEFAULT_FINDING,
    needs: ['processed-aluminium' as FamilyId, 'plastics' as FamilyId],
    reference: { kind: 'spot', at: [113.2, 23.38] },
    ...part,
  };
}

/** The brief of a shortlist of the shipped atlas, made on a day and at an address that never change. */
export function aBrief(
  picks: readonly string[],
  extras: Partial<BriefExtras> = {},
  asked: Partial<Finding> = {},
): Brief {
  return brief(anAtlas(), aQuestion({ picks: picks.map((id) => id as PickId), ...asked }), {
    link: 'https://atlas.example/?view=find',
    day: '2026-01-05',
    stability: null,
    notes: new Map(),
    ...extras,
  });
}

/** A note on a place, as the reader keeps it. */
export function aNote(id: string, text: string): BriefExtras['notes'] {
  return new Map([[id as PickId, text]]);
}
