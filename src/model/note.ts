/** Longest note of one's own on a place, in UTF-16 units as a text field counts them. */
export const LONGEST_NOTE = 280;
