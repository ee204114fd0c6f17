/** Takes the shortlist away on paper and as files: filled by its own branch. */
export function BriefActions() {
  return null;
}
