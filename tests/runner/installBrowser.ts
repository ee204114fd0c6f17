import { findBrowser } from '../e2e/findBrowser.ts';
import { shell } from './shell.ts';

const ADVICE = `No Chromium, Chrome or Edge was found and none could be installed. Either
  install one (Debian, Ubuntu: sudo apt-get install chromium),
  or name one: YUECAI_BROWSER=/path/to/chrome npm test`;

/**
 * Puts a browser on a machine that has none: Playwright's own download with what it needs of the system, else the one of
 * the distribution when we may. Gives null when there is one now, else what a reader should do.
 */
export async function installBrowser(): Promise<string | null> {
  const root = process.getuid?.() === 0;
  console.log('   no browser found: downloading one');
  const download = await shell('npx', ['playwright', 'install', ...(root ? ['--with-deps'] : []), 'chromium']);
  if (download.code === 0 && findBrowser() !== null) return null;
  if (!root) return `${ADVICE}\n${download.output}`;
  console.log('   the download failed: asking apt-get');
  await shell('apt-get', ['update']);
  const install = await shell('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  });
  return findBrowser() === null ? `${ADVICE}\n${install.output}` : null;
}
