/** Turns the steps by their dwell times while the kiosk runs. Filled by its own branch. */
export function KioskLoop() {
  return null;
}
