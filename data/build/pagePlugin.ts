import type { Plugin } from 'vite';
import { contentPolicy } from './contentPolicy.ts';

const CHARSET = '<meta charset="utf-8" />';

/** The font of the first screen; others are asked for when a character of theirs appears. */
const FIRST_FONT = /serif-first[^/]*\.woff2$/;

/** The page's code, which runs after the first picture but is fetched with the first bytes. */
const PAGE_CODE = /\/start-[^/]*\.js$/;

/**
 * Last touches to the built page: its content security policy stands before any script, and the font of the first screen
 * is asked for with the first bytes. Both follow the declaration of the character set, which must stand in the first
 * 1,024 bytes.
 */
export function pagePlugin(): Plugin {
  return {
    name: 'yuecai-page',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        if (!html.includes(CHARSET)) throw new Error(`index.html has no ${CHARSET}`);
        const fonts = Object.keys(bundle ?? {}).filter((file) => FIRST_FONT.test(file));
        const page = Object.keys(bundle ?? {}).filter((file) => PAGE_CODE.test(file));
        const head = [CHARSET, policy(html), ...fonts.map(preload), ...page.map(preloadModule)];
        return html.replace(CHARSET, () => head.join('\n    '));
      },
    },
  };
}

function policy(html: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(html)}" />`;
}

function preload(file: string): string {
  return `<link rel="preload" as="font" type="font/woff2" href="./${file}" crossorigin />`;
}

function preloadModule(file: string): string {
  return `<link rel="modulepreload" href="./${file}" crossorigin />`;
}
