import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism, type } from 'node:os';
import { chromium } from '@playwright/test';
import { BROWSER_FLAGS } from './openPage.ts';
import type { Report } from './report.ts';

/** Day, machine and browser of a run. */
export async function circumstances(
  executable: string,
): Promise<Pick<Report, 'date' | 'machine' | 'chromium' | 'flags'>> {
  const browser = await chromium.launch({ executablePath: executable, args: BROWSER_FLAGS });
  const version = browser.version();
  await browser.close();
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  const system = /^PRETTY_NAME="(.*)"$/m.exec(release)?.[1] ?? type();
  const machine = `${availableParallelism()} cores, ${system}, Node ${process.version.slice(1)}`;
  return { date: new Date().toISOString().slice(0, 10), machine, chromium: version, flags: BROWSER_FLAGS };
}
