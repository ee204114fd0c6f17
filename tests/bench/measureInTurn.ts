import { foreignPercent, readLoad, waitForQuiet } from './machineLoad.ts';
import { lookAtFirst, measureFirstClick, type Sight } from './measureFirstClick.ts';
import type { Method } from './measurePage.ts';
import { measurePage } from './measurePage.ts';
import type { Numbers } from './numbers.ts';
import type { MemoryServer } from './serveFromMemory.ts';
import type { Measured } from './subjects.ts';
import type { Summary } from './summary.ts';
import { summarize } from './summary.ts';
import { TAKEOVER_MARK } from './takeover.ts';

/** How often, and how quiet the machine has to be. */
export interface Patience {
  readonly repeats: number;
  /** Most that others may use of the machine during a run, per cent. */
  readonly mostForeign: number;
}

/** A run that others disturbed is done again, so many times at most. */
const MOST_AGAIN = 3;

/** Measures the pages; repeats go round them, so that a slow minute of the machine does not fall on one page alone. */
export async function measureInTurn(
  subjects: readonly Measured[],
  serverOf: (subject: Measured) => MemoryServer,
  method: Method,
  patience: Patience,
): Promise<readonly Summary[]> {
  const turns = subjects.map((subject) => {
    const measure = measurement(subject, serverOf(subject), method);
    return { subject, measure, runs: [] as Numbers[], failures: [] as string[] };
  });
  for (let repeat = 1; repeat <= patience.repeats; repeat++) {
    for (const { subject, measure, runs, failures } of turns) {
      try {
        const numbers = await measureUndisturbed(subject.name, measure, patience.mostForeign);
        runs.push(numbers);
        if (numbers['takeoverMs'] === null) failures.push(`not measured: the page set no ${TAKEOVER_MARK} mark`);
        console.error(repeat, subject.name, JSON.stringify(numbers));
      } catch (error) {
        const reason = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
        failures.push(reason);
        console.error(repeat, subject.name, 'failed:', reason);
      }
    }
  }
  return turns.map(({ subject: { name, viewport }, runs, failures }) =>
    summarize(name, `${viewport.width}×${viewport.height}`, runs, [...new Set(failures)]),
  );
}

/** What measures a page once. Before the first click of all is measured, somebody has to have looked where to click. */
function measurement(subject: Measured, server: MemoryServer, method: Method): Measurement {
  const { firstClick } = subject;
  if (firstClick === null) return (onEnd) => measurePage(subject, server, method, onEnd);
  let sight: Sight | null = null;
  return async (onEnd) => {
    sight ??= await lookAtFirst(subject, firstClick, server, method);
    return await measureFirstClick(subject, firstClick, sight, server, method, onEnd);
  };
}

/** @param onEnd called before the browser is closed: what it has used is not known afterwards */
type Measurement = (onEnd: () => void) => Promise<Numbers>;

async function measureUndisturbed(name: string, measure: Measurement, most: number): Promise<Numbers> {
  for (let again = 0; ; again++) {
    await waitForQuiet(most);
    const before = readLoad();
    let after = before;
    const numbers = await measure(() => {
      after = readLoad();
    });
    const foreign = foreignPercent(before, after);
    if (foreign === null || foreign <= most || again === MOST_AGAIN) return { ...numbers, foreignPercent: foreign };
    console.error(name, `disturbed: others used ${foreign.toFixed(0)} % of the machine; again`);
  }
}
