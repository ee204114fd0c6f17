import { store } from './store.ts';

/** Sets when the talk is said to have begun, ms since 1970: the presenter's clock starts anew, or goes on after a pause. */
export function setBegunAt(begunAt: number | null): void {
  const { talk } = store.getState();
  if (talk.begunAt !== begunAt) store.setState({ talk: { ...talk, begunAt } });
}
