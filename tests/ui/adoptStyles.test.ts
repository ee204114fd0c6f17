// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { adoptStyles } from '../../src/ui/adoptStyles.ts';

it('puts a sheet in force once, after those before it', () => {
  const before = document.adoptedStyleSheets.length;
  adoptStyles('.late-a { color: red; }');
  adoptStyles('.late-b { color: red; }');
  adoptStyles('.late-a { color: red; }');
  const rules = document.adoptedStyleSheets.slice(before).map(({ cssRules }) => cssRules[0]?.cssText);
  expect(rules).toHaveLength(2);
  expect(rules[0]).toContain('.late-a');
  expect(rules[1]).toContain('.late-b');
});
