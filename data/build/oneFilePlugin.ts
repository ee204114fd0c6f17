import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { GEO_FILES, LATER_FILES } from '../../src/model/loadFault.ts';
import { inlineScripts } from './contentPolicy.ts';
import { dataAttributes } from './dataAttributes.ts';

/** The name of the one file in `dist`. */
export const ONE_FILE = 'yuecai-atlas.html';

/**
 * Puts what the page would fetch into the page itself, after scripts and styles have been: the files of `public/geo`, the
 * icon, and a policy under which it can ask for nothing at all. For opening from a stick, without a network.
 */
export function oneFilePlugin(root: string): Plugin {
  return {
    name: 'yuecai-one-file',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('The build made no index.html.');
        const html = withFiles(withIcon(String(page.source), root), root);
        page.source = html.replace(CHARSET, () => `${CHARSET}\n    ${policy(html)}`);
        page.fileName = ONE_FILE;
      },
    },
  };
}

const CHARSET = '<meta charset="utf-8" />';

function withFiles(html: string, root: string): string {
  const files = [...GEO_FILES, ...LATER_FILES].map((file) => {
    const text = readFileSync(path.join(root, 'public/geo', file), 'utf8');
    const data = JSON.stringify(JSON.parse(text)).replaceAll('<', String.raw`\u003c`);
    return `<script type="application/json" id="geo/${file}" ${dataAttributes(file, data)}>${data}</script>`;
  });
  return html.replace('</body>', () => `${files.join('\n')}\n</body>`);
}

function withIcon(html: string, root: string): string {
  const icon = readFileSync(path.join(root, 'public/icon.svg')).toString('base64');
  return html.replaceAll('./icon.svg', `data:image/svg+xml;base64,${icon}`);
}

function policy(html: string): string {
  const styles = [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/gi)].map(([, text = '']) => text);
  const parts = [
    "default-src 'none'",
    `script-src ${inlineScripts(html).map(hashed).join(' ')}`,
    `style-src ${styles.map(hashed).join(' ')}`,
    'img-src data:',
    // The worker of the map, which stands in the page too.
    'worker-src blob:',
    'connect-src blob:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return `<meta http-equiv="Content-Security-Policy" content="${parts.join('; ')}" />`;
}

function hashed(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
