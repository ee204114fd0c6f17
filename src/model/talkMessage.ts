import type { Lang } from './localized.ts';
import type { Story } from './story.ts';

/** What the audience's window and the presenter's console say to each other. A record whose token is another's is not for them. */
export type TalkMessage = TalkHeading & (FromConsole | FromStage);

/** Who says it, and the how manieth it is: what comes by two ways counts once. */
export interface TalkHeading {
  /** Drawn anew whenever a window loads. */
  readonly from: string;
  /** From 1; of a later one, all earlier are out of date. */
  readonly seq: number;
}

/** The console asks, and asks again as long as it is open: an answer shows that the audience's window is still there. */
export type FromConsole =
  | { readonly kind: 'hello'; readonly knows: number | null }
  | { readonly kind: 'command'; readonly command: TalkCommand }
  | { readonly kind: 'leave' };

/** The audience's window alone knows how the talk stands. */
export type FromStage =
  | {
      readonly kind: 'state';
      readonly state: TalkState;
      /** Counts the changes of the story since the window loaded. */
      readonly revision: number;
      /** Missing where the console knows this revision already. */
      readonly story?: Story | null | undefined;
    }
  | { readonly kind: 'gone' };

/** How the talk stands, apart from the story. */
export interface TalkState {
  /** From 1; null where no step is on the screen. */
  readonly step: number | null;
  readonly lang: Lang;
  readonly black: boolean;
  readonly kiosk: boolean;
  readonly clock: TalkClock;
  /** Width and height of what the audience sees, CSS px. */
  readonly screen: readonly [width: number, height: number];
}

/** Time since the talk began; ms since 1970. */
export interface TalkClock {
  readonly begunAt: number | null;
  /** Null while the clock runs. */
  readonly pausedAt: number | null;
}

/** What the console asks for. All but `turn` say what shall be, not what shall change. */
export type TalkCommand =
  | { readonly do: 'go'; readonly step: number }
  | { readonly do: 'turn'; readonly by: 1 | -1 }
  | { readonly do: 'black'; readonly on: boolean }
  /** The pointer, as shares of the width and height of the screen; null puts it away. */
  | { readonly do: 'point'; readonly at: readonly [x: number, y: number] | null }
  | { readonly do: 'speak'; readonly lang: Lang }
  | { readonly do: 'clock'; readonly clock: TalkClock }
  | { readonly do: 'kiosk'; readonly on: boolean }
  | { readonly do: 'end' };

/** Time a talk has taken, ms; null where none has begun. A clock set back never makes it negative. */
export function takenMs({ begunAt, pausedAt }: TalkClock, now: number): number | null {
  return begunAt === null ? null : Math.max(0, (pausedAt ?? now) - begunAt);
}
