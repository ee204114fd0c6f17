import { spawn } from 'node:child_process';

export interface ShellResult {
  /** Exit code; 1 when a signal or a missing program ended it. */
  readonly code: number;
  /** What it wrote, both streams together. */
  readonly output: string;
}

interface ShellOptions {
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs a program to its end and keeps what it wrote. Never rejects. */
export function shell(
  command: string,
  parameters: readonly string[],
  { env = {} }: ShellOptions = {},
): Promise<ShellResult> {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, { env: { ...process.env, ...env }, shell: process.platform === 'win32' });
    const parts: Buffer[] = [];
    const keep = (part: Buffer) => parts.push(part);
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const end = (code: number) => resolve({ code, output: Buffer.concat(parts).toString('utf8') });
    child.on('error', (error) => {
      keep(Buffer.from(`${error.message}\n`));
      end(1);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}
