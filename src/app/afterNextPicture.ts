/**
 * Does something once the next picture has been handed to the screen, so that it does not hold that up. A page in the
 * background draws no picture and does not wait for one.
 * @returns a function that calls it off
 */
export function afterNextPicture(then: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    timer = setTimeout(then);
  };
  const frame = document.visibilityState === 'hidden' ? null : requestAnimationFrame(soon);
  if (frame === null) soon();
  return () => {
    if (frame !== null) cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
