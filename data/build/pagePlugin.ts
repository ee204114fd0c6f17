import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { GEO_FILES, type GeoFile } from '../../src/model/loadFault.ts';
import { contentPolicy } from './contentPolicy.ts';
import { dataAttributes } from './dataAttributes.ts';

const CHARSET = '<meta charset="utf-8" />';

/** The font of the first screen; others are asked for when a character of theirs appears. */
const FIRST_FONT = /serif-first[^/]*\.woff2$/;

/** The page's code, which runs after the first picture but is fetched with the first bytes. */
const PAGE_CODE = /\/start-[^/]*\.js$/;

/** Whoever has this page can install it. The page keeps itself on the device only where this stands. */
const INSTALLABLE = [
  '<link rel="manifest" href="./manifest.webmanifest" />',
  '<link rel="apple-touch-icon" href="./icons/apple-touch-icon.png" />',
];

const STYLE = /\s*<link rel="stylesheet"[^>]*>/;

/**
 * Last touches to the built page: its content security policy stands before any script, what the first picture needs
 * is asked for with the first bytes, then the page’s code; and the digests of the data it was built with are told. All
 * follow the declaration of the character set, which must stand in the first 1,024 bytes.
 */
export function pagePlugin(): Plugin {
  let folder = '';
  return {
    name: 'yuecai-page',
    apply: 'build',
    enforce: 'post',
    configResolved({ publicDir }) {
      folder = publicDir;
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        if (!html.includes(CHARSET)) throw new Error(`index.html has no ${CHARSET}`);
        const fonts = Object.keys(bundle ?? {}).filter((file) => FIRST_FONT.test(file));
        const code = Object.values(bundle ?? {}).flatMap((part) =>
          part.type === 'chunk' && PAGE_CODE.test(part.fileName) ? [part.fileName, ...part.imports] : [],
        );
        const style = STYLE.exec(html)?.[0];
        if (style === undefined) throw new Error('The page has no style.');
        const forPicture = [style.trim(), ...fonts.map(preload)];
        const forAnswers = [...code.map(preloadModule), ...GEO_FILES.map((file) => digest(folder, file))];
        const head = [CHARSET, policy(html), ...forPicture, ...forAnswers, ...INSTALLABLE];
        return html.replace(style, '').replace(CHARSET, () => head.join('\n    '));
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

/** The digest of what the prerendering has checked. */
function digest(folder: string, file: GeoFile): string {
  return `<meta name="checked-data" ${dataAttributes(file, readFileSync(path.join(folder, 'geo', file)))} />`;
}

function preloadModule(file: string): string {
  return `<link rel="modulepreload" href="./${file}" crossorigin />`;
}
