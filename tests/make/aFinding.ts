import { DEFAULT_FINDING, type Finding } from '../../src/model/finding.ts';
import type { FamilyId } from '../../src/model/ids.ts';

/** What an investor asks in the design's picture, with some of its parts changed. */
export function aFinding(part: Partial<Finding> = {}): Finding {
  return {
    ...DEFAULT_FINDING,
    needs: ['processed-aluminium', 'plastics'] as FamilyId[],
    reference: { kind: 'spot', at: [113.2, 23.38] },
    ...part,
  };
}
