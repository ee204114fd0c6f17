import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findBrowser } from '../e2e/findBrowser.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yuecai-browser-'));
  vi.stubEnv('YUECAI_BROWSER', '');
  vi.stubEnv('CHROMIUM_PATH', '');
  vi.stubEnv('PATH', folder);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

function install(name: string): string {
  const path = join(folder, name);
  writeFileSync(path, '');
  return path;
}

test('takes the browser that the environment names before an installed one', () => {
  install('chromium');
  const named = install('mine');
  vi.stubEnv('YUECAI_BROWSER', named);
  expect(findBrowser()).toBe(named);
});

test('refuses a named browser that is not there', () => {
  vi.stubEnv('CHROMIUM_PATH', join(folder, 'nothing'));
  expect(findBrowser).toThrow('does not exist');
});

test.each(['chromium', 'google-chrome', 'microsoft-edge'])('finds an installed %s', (name) => {
  const path = install(name);
  expect(findBrowser()).toBe(path);
});
