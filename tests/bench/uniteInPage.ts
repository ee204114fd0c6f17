import type { Page } from '@playwright/test';
import type { MultiPolygon } from 'geojson';
import { build } from 'vite';

/** Milliseconds that each of many unions of shapes takes in the browser, the first left out, in which code is compiled. */
export async function uniteInPage(
  page: Page,
  shapes: readonly MultiPolygon[],
  repeats: number,
): Promise<readonly number[]> {
  const code = await bundle();
  await page.evaluate(code);
  return page.evaluate(
    ({ all, count }) => {
      const times: number[] = [];
      for (let at = -1; at < count; at += 1) {
        const start = performance.now();
        window.benchUnite(all);
        if (at >= 0) times.push(performance.now() - start);
      }
      return times;
    },
    { all: shapes, count: repeats },
  );
}

/** The atlas's own way of uniting shapes, built as the page's code is. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: `${import.meta.dirname}/inPage/unite.ts`, formats: ['iife'], name: 'unite' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error('The code for uniting shapes was not built.');
  return chunk.code;
}
