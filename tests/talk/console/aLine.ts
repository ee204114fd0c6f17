import type { TalkWay } from '../../../src/talk/console/talkPost.ts';

/** A line between windows, as a channel of the browser is: each hears what the others post, in order, and never itself. */
export interface Line {
  /** One window's end. */
  readonly end: () => TalkWay;
  /** While held, nothing arrives; what waits is delivered on release, or lost. */
  readonly hold: () => void;
  readonly release: (order?: 'in order' | 'reversed') => void;
  readonly lose: () => void;
  /** All that was posted, the oldest first. */
  readonly posted: readonly unknown[];
}

export function aLine(): Line {
  const ends = new Set<(record: unknown) => void>();
  const posted: unknown[] = [];
  let waiting: (() => void)[] | null = null;
  return {
    end: () => {
      let own: ((record: unknown) => void) | null = null;
      return {
        post: (record) => {
          const copy: unknown = structuredClone(record);
          posted.push(copy);
          const deliver = () => {
            for (const hear of [...ends]) if (hear !== own) hear(structuredClone(copy));
          };
          if (waiting === null) deliver();
          else waiting.push(deliver);
        },
        listen: (hear) => {
          own = hear;
          ends.add(hear);
          return () => ends.delete(hear);
        },
      };
    },
    hold: () => {
      waiting = [];
    },
    release: (order = 'in order') => {
      const late = waiting ?? [];
      waiting = null;
      for (const deliver of order === 'in order' ? late : late.reverse()) deliver();
    },
    lose: () => {
      waiting = null;
    },
    posted,
  };
}
