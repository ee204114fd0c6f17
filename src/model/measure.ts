import type { Evidence, Figure } from './figure.ts';
import type { DepartmentId, MeasureId, ProductId } from './ids.ts';
import type { Localized } from './localized.ts';
import type { SectorId } from './sector.ts';

export interface Department {
  readonly id: DepartmentId;
  /** As the plan writes it, without the province: 省科技厅. */
  readonly name: Localized;
  /** The official name: 广东省科学技术厅. */
  readonly full: Localized;
}

/** One of the six tasks, six projects or five safeguards. */
export interface Measure extends Evidence {
  readonly id: MeasureId;
  readonly kind: 'task' | 'project' | 'safeguard';
  readonly order: number;
  readonly name: Localized;
  /** In our own words. */
  readonly summary: Localized;
  readonly lead: DepartmentId;
  readonly participants: readonly DepartmentId[];
  /** True where the list of departments ends in 等. */
  readonly openEnded: boolean;
}

/** A product whose 2019 output the plan states. */
export interface Product {
  readonly id: ProductId;
  readonly name: Localized;
  readonly sector: SectorId;
  readonly sectorBasis: 'document' | 'assigned';
  readonly output: Figure;
  readonly nationalShare: Figure;
  /** Null where the plan gives no rank. */
  readonly nationalRank: Figure | null;
}

/** A goal, problem, challenge, advantage, leading field or division of scope, in our own words. */
export interface Statement extends Evidence {
  readonly kind:
    | 'definition'
    | 'trend'
    | 'field'
    | 'division'
    | 'problem'
    | 'advantage'
    | 'challenge'
    | 'goal'
    | 'green-park';
  readonly order: number;
  readonly text: Localized;
}
