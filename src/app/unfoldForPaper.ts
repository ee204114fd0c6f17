/** Opens every list that is folded in what is selected or compared, and the legend of scores: paper has no buttons. Returns a function that folds them again. */
export function unfoldForPaper(page: Document): () => void {
  const folded = [
    ...page.querySelectorAll<HTMLDetailsElement>(
      ':is(.panel, .compare) details:not([open]), details.score-legend:not([open])',
    ),
  ];
  for (const list of folded) list.open = true;
  return () => {
    for (const list of folded) list.open = false;
  };
}
