import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { writeServiceWorker } from '../../data/build/serviceWorkerPlugin.ts';
import { type StaticServer, staticServer } from '../../data/build/staticServer.ts';
import { BUILT } from './builtAtlas.ts';

/** A server of the built atlas that gets a newer version, or goes away. */
export class AtlasHost {
  private readonly folder = mkdtempSync(path.join(tmpdir(), 'yuecai-host-'));
  private server: StaticServer | null = null;

  async open(): Promise<string> {
    cpSync(BUILT, this.folder, { recursive: true });
    this.server = await staticServer(this.folder);
    return this.server.url;
  }

  /**
   * Puts a newer version in the place of the one served: its page is marked, and the code of the comparison is gone.
   * @param version as it is to call itself
   */
  async publish(version: string): Promise<void> {
    const page = path.join(this.folder, 'index.html');
    writeFileSync(page, readFileSync(page, 'utf8').replace('<html ', `<html data-published="${version}" `));
    const assets = path.join(this.folder, 'assets');
    const gone = readdirSync(assets).filter((file) => /^ComparePage-.*\.js$/.test(file));
    for (const file of gone) rmSync(path.join(assets, file));
    await writeServiceWorker(process.cwd(), this.folder, ['chrome109']);
    const worker = path.join(this.folder, 'sw.js');
    writeFileSync(worker, readFileSync(worker, 'utf8').replaceAll('0.1.0', version));
  }

  /** From now on nothing answers. */
  async close(): Promise<void> {
    await this.server?.close();
    this.server = null;
  }

  async remove(): Promise<void> {
    await this.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Waits until the device has the whole atlas, and answers the page from there. */
export async function isKept(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state ?? null), { timeout: 30_000 })
    .toBe('activated');
}
