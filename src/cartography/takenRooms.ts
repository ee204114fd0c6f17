import type { Size } from './camera.ts';
import { type Room, roomsMeet } from './room.ts';

/** What is taken on the map as things are placed one after the other. */
export class TakenRooms {
  private readonly size: Size;
  private readonly hard: { readonly owner: string; readonly room: Room }[] = [];
  private readonly soft: { readonly owner: string; readonly room: Room }[] = [];

  constructor(size: Size) {
    this.size = size;
    const { width } = size;
    this.take('buttons', [{ left: width - BUTTONS.width, right: width, top: 0, bottom: BUTTONS.height, reach: 0 }]);
  }

  /** Room on which nothing else may stand. */
  take(owner: string, rooms: readonly Room[]): void {
    this.hard.push(...rooms.map((room) => ({ owner, room })));
  }

  /** Room better left free: lines. */
  spare(owner: string, rooms: readonly Room[]): void {
    this.soft.push(...rooms.map((room) => ({ owner, room })));
  }

  /**
   * Whether a room lies within the map and clear of all that was taken; what belongs to the owner is not in its way.
   * @param strict also clear of lines
   */
  isFree(owner: string, room: Room, strict: boolean): boolean {
    if (!this.isInside(room)) return false;
    const meets = (other: { readonly owner: string; readonly room: Room }) =>
      other.owner !== owner && roomsMeet(room, other.room, PADDING);
    return !this.hard.some(meets) && !(strict && this.soft.some(meets));
  }

  private isInside({ left, right, top, bottom, reach }: Room): boolean {
    const { width, height } = this.size;
    return (
      left - reach >= EDGE && right + reach <= width - EDGE && top - reach >= EDGE && bottom + reach <= height - EDGE
    );
  }
}

/** CSS px, between two things and to the edge of the map. */
const PADDING = 1;
const EDGE = 2;
/** At the upper right, as large as for fingers. */
const BUTTONS = { width: 56, height: 144 };
