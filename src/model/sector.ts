export const SECTORS = ['building', 'steel', 'nonferrous', 'chemical', 'rare', 'electronic', 'own'] as const;
/** The six sectors of the atlas, and `own`: groups a region's text makes itself (Guangzhou's), never mapped onto the six. */
export type SectorId = (typeof SECTORS)[number];
