// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { unfoldForPaper } from '../../src/app/unfoldForPaper.ts';

test('what is folded in a panel opens for paper and folds again; what a reader opened stays open', () => {
  document.body.innerHTML = `
    <div class="panel"><details id="folded"></details><details id="opened" open></details></div>
    <details id="elsewhere"></details>`;
  const open = () => [...document.querySelectorAll('details')].filter((each) => each.open).map(({ id }) => id);
  const fold = unfoldForPaper(document);
  expect(open()).toEqual(['folded', 'opened']);
  fold();
  expect(open()).toEqual(['opened']);
});
