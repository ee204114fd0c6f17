import { spawn } from 'node:child_process';
import { staticServer } from './staticServer.ts';

// `npm start`: serves the built atlas on a free port of this machine, and opens it where there is a display.
const { url } = await staticServer('dist');
console.log(`\n粤材图 · Yuecai Atlas: ${url}\nStop with Ctrl+C.`);
open(url);

/** Opens an address in the reader's own browser; a machine without display or browser just keeps the printed address. */
function open(url: string): void {
  const command = opener(url);
  if (!command) return;
  const child = spawn(command[0], command[1], { stdio: 'ignore', detached: true });
  child.on('error', () => console.log('No browser could be opened here: open the address above by hand.'));
  child.unref();
}

function opener(url: string): [program: string, parameters: string[]] | null {
  if (process.env['CI'] || process.env['BROWSER'] === 'none') return null;
  if (process.platform === 'darwin') return ['open', [url]];
  if (process.platform === 'win32') return ['cmd', ['/c', 'start', '', url]];
  return process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'] ? ['xdg-open', [url]] : null;
}
