import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { contentPolicy } from '../../data/build/contentPolicy.ts';

const hash = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

test('lets exactly the inline scripts of the page run', () => {
  const html = '<script>\n  a();\n</script><script type="module" src="./a.js"></script><script>b()</script>';
  expect(contentPolicy(html)).toContain(`script-src 'self' ${hash('\n  a();\n')} ${hash('b()')};`);
});

test('names no host and no unsafe source', () => {
  const policy = contentPolicy('<script src="a.js"></script><script type="application/json">{}</script>');
  expect(policy).toMatch(/^default-src 'none'; script-src 'self'; /);
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});

test.each(['<style>a{}</style>', '<p style="color:red">', "<g class='a' style='x'>"])(
  'refuses a page with %s',
  (html) => {
    expect(() => contentPolicy(html)).toThrow('inline style');
  },
);
