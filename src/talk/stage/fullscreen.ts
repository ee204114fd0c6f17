/** Fills the screen. A browser may refuse (no gesture, kiosk policy, embedded page): the stage then stays as large as the window. */
export function enterFullscreen(): void {
  if (document.fullscreenElement === null) document.documentElement.requestFullscreen?.().catch(() => undefined);
}

/** Gives the screen back. */
export function leaveFullscreen(): void {
  if (document.fullscreenElement !== null) document.exitFullscreen().catch(() => undefined);
}
