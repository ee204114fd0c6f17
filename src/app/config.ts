import { type MapApproval, NO_MAP_APPROVAL } from '../model/mapApproval.ts';

/** The map-approval number of this very map, once its operator holds one; until then the disclaimer is printed. */
export const MAP_APPROVAL: MapApproval = NO_MAP_APPROVAL;
