import { SEARCH_FIELD } from '../panels/SearchField.tsx';

/** Puts the keyboard into the search field; where it stands behind the rail, it is opened first. */
export function focusSearch(): void {
  const field = document.getElementById(SEARCH_FIELD);
  if (field === null) return;
  if (field.getClientRects().length > 0) field.focus();
  else document.querySelector<HTMLElement>('.search-rail')?.click();
}
