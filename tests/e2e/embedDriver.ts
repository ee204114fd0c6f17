import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Frame, Locator, Page } from '@playwright/test';
import { type StaticServer, staticServer } from '../../data/build/staticServer.ts';
import { BUILT } from './builtAtlas.ts';

/** Pages of somebody else that have the atlas in them, and the atlas whose operator allows only one of them. */
export class EmbedDriver {
  readonly page: Page;
  private readonly folder = mkdtempSync(path.join(tmpdir(), 'yuecai-embed-'));
  private servers: StaticServer[] = [];

  constructor(page: Page) {
    this.page = page;
  }

  /** Serves the atlas and two pages around it; gives their addresses, the allowed one first. */
  async serve(query: string): Promise<readonly [allowed: string, other: string]> {
    const atlas = path.join(this.folder, 'atlas');
    cpSync(BUILT, atlas, { recursive: true });
    const served = await staticServer(atlas);
    const around = path.join(this.folder, 'around');
    cpSync(path.join(BUILT, 'icon.svg'), path.join(around, 'icon.svg'));
    writeFileSync(path.join(around, 'index.html'), hostPage(`${served.url}${query}#embed=on`));
    const [allowed, other] = [await staticServer(around), await staticServer(around)];
    allowOnly(atlas, new URL(allowed.url).origin);
    this.servers = [served, allowed, other];
    return [allowed.url, other.url];
  }

  async close(): Promise<void> {
    for (const server of this.servers) await server.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** The atlas inside. */
  frame(): Frame {
    const [, frame] = this.page.frames();
    if (frame === undefined) throw new Error('No page stands in the page.');
    return frame;
  }

  inside(selector: string): Locator {
    return this.frame().locator(selector);
  }

  /** What the atlas has said to the page around it, the last at the end. */
  async said(): Promise<readonly Readonly<Record<string, unknown>>[]> {
    return JSON.parse((await this.page.locator('#said').textContent()) ?? '[]');
  }

  async ask(query: string, id: string): Promise<void> {
    await this.page.evaluate(
      ([spelt, name]) => {
        const frame = document.querySelector('iframe');
        frame?.contentWindow?.postMessage({ type: 'yuecai:set-scene', version: 1, query: spelt, id: name }, '*');
      },
      [query, id] as const,
    );
  }
}

function hostPage(address: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Around</title>
<link rel="icon" href="./icon.svg"></head><body>
<iframe src="${address.replaceAll('&', '&amp;')}" title="Atlas" width="1000" height="640"></iframe><pre id="said">[]</pre>
<script>
const said = [];
addEventListener('message', (event) => {
  if (event.source !== document.querySelector('iframe').contentWindow) return;
  said.push(event.data);
  document.getElementById('said').textContent = JSON.stringify(said);
});
</script></body></html>`;
}

/** Puts an origin in the place of the star, as an operator does in src/app/config.ts. */
function allowOnly(folder: string, origin: string): void {
  const assets = path.join(folder, 'assets');
  const start = readdirSync(assets).find((file) => /^start-.*\.js$/.test(file)) ?? '';
  const code = readFileSync(path.join(assets, start), 'utf8');
  const [before, after, ...more] = code.split('[`*`]');
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error('The list of origins is not found.');
  writeFileSync(path.join(assets, start), `${before}[${JSON.stringify(origin)}]${after}`);
}
