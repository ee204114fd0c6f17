/** The id of the source that boundaries and the names of counties come from. */
export const BOUNDARY_SOURCE = 'tianditu-2024-05';
