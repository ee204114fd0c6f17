import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';

/** Processor time used since the machine started, and when that was read. */
export interface LoadReading {
  readonly allSeconds: number;
  readonly ownSeconds: number;
  readonly atSeconds: number;
}

const TICKS_PER_SECOND = 100;

/** Reads the processor time of everything and of this process with its descendants; null where Linux's `/proc` is missing. */
export function readLoad(): LoadReading | null {
  const total = readOrNull('/proc/stat');
  if (total === null) return null;
  const [user = 0, nice = 0, system = 0, , , irq = 0, softIrq = 0, steal = 0] = numbers(total.split('\n')[0] ?? '');
  return {
    allSeconds: (user + nice + system + irq + softIrq + steal) / TICKS_PER_SECOND,
    ownSeconds: ownTicks() / TICKS_PER_SECOND,
    atSeconds: performance.now() / 1000,
  };
}

/** Part of all cores that others used between two readings, in per cent; null if it could not be read. */
export function foreignPercent(from: LoadReading | null, to: LoadReading | null): number | null {
  if (!from || !to) return null;
  const foreign = to.allSeconds - from.allSeconds - (to.ownSeconds - from.ownSeconds);
  return (100 * Math.max(0, foreign)) / ((to.atSeconds - from.atSeconds) * availableParallelism());
}

/** Waits, two minutes at most, for a second in which others leave the machine alone. */
export async function waitForQuiet(mostPercent: number): Promise<void> {
  for (let second = 0; second < 120; second++) {
    const before = readLoad();
    if (!before) return;
    await wait(1000);
    const foreign = foreignPercent(before, readLoad());
    if (foreign === null || foreign <= mostPercent) return;
  }
}

function ownTicks(): number {
  const processes = new Map<number, { readonly parent: number; readonly ticks: number }>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    // A process may end between the listing and the reading.
    const text = readOrNull(`/proc/${name}/stat`);
    if (text === null) continue;
    const fields = numbers(text.slice(text.lastIndexOf(')') + 2));
    const [parent = 0, user = 0, system = 0, endedUser = 0, endedSystem = 0] = [1, 11, 12, 13, 14].map(
      (index) => fields[index],
    );
    processes.set(Number(name), { parent, ticks: user + system + endedUser + endedSystem });
  }
  const isOwn = (id: number): boolean => id === process.pid || (id > 1 && isOwn(processes.get(id)?.parent ?? 0));
  return [...processes].filter(([id]) => isOwn(id)).reduce((sum, [, { ticks }]) => sum + ticks, 0);
}

/** The numbers of a line; the state letter and names become NaN and keep their place. */
function numbers(line: string): number[] {
  return line
    .replace(/^cpu\s+/, '')
    .trim()
    .split(/\s+/)
    .map(Number);
}

function readOrNull(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
