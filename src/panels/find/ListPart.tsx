import { BriefActions } from './BriefActions.tsx';

/** Filled by its own branch. */
export function ListPart() {
  return <BriefActions />;
}
