import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { PNG } from 'pngjs';
import { program } from '../../make/program.ts';

/** The slides of a deck as LibreOffice shows them, 1280 by 720; null where it, its part for slides or pdftoppm is not installed. */
export async function renderDeck(deck: Blob): Promise<readonly PNG[] | null> {
  const [office, painter] = [program('soffice'), program('pdftoppm')];
  if (office === null || painter === null) return null;
  const folder = mkdtempSync(path.join(tmpdir(), 'yuecai-slides-'));
  try {
    const [file, pdf] = [path.join(folder, 'deck.pptx'), path.join(folder, 'deck.pdf')];
    writeFileSync(file, new Uint8Array(await deck.arrayBuffer()));
    const profile = pathToFileURL(path.join(folder, 'profile')).href;
    run(office, [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'pdf', '--outdir', folder, file]);
    if (!existsSync(pdf)) return null;
    run(painter, ['-scale-to-x', '1280', '-scale-to-y', '720', '-png', pdf, path.join(folder, 'slide')]);
    const pages = readdirSync(folder).filter((name) => name.endsWith('.png'));
    return pages.sort().map((name) => PNG.sync.read(readFileSync(path.join(folder, name))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(name: string, args: readonly string[]): void {
  execFileSync(name, args, { stdio: 'ignore', timeout: 45_000 });
}
