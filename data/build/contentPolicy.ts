import { createHash } from 'node:crypto';

/**
 * The content security policy of a built page: nothing but its own origin, and only the inline scripts it was built with.
 * `frame-ancestors` counts only as a header, so it is left to the server. Throws when the page holds an inline style,
 * which the policy would refuse.
 */
export function contentPolicy(html: string): string {
  const style = /<style\b[^>]*>|<[a-z][^>]*\sstyle\s*=\s*["'][^>]*>/i.exec(html)?.[0];
  if (style !== undefined)
    throw new Error(`The page holds an inline style, which its policy refuses: ${style.slice(0, 120)}`);
  const hashes = inlineScripts(html).map(
    (script) => ` 'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  );
  return [
    "default-src 'none'",
    `script-src 'self'${hashes.join('')}`,
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    // Those of the map and of the stability check, and the one that keeps the atlas on the device.
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The text of every script a browser would run that stands in the page itself. */
export function inlineScripts(html: string): string[] {
  return [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)]
    .filter(
      ([, attributes = '']) =>
        !/\ssrc\s*=/.test(attributes) && !/\stype\s*=\s*["']?application\/(ld\+)?json/.test(attributes),
    )
    .map(([, , text = '']) => text);
}
