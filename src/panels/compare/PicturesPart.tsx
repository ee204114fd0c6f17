/** Pictures of what is compared. Filled by its own branch. */
export function PicturesPart() {
  return null;
}
