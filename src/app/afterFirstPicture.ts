/**
 * Does something once the document's first picture has been handed to the screen, so that reading and running the page's
 * code does not hold it up. A page in the background draws no picture and does not wait for one.
 */
export function afterFirstPicture(then: () => Promise<void>): void {
  const soon = () => setTimeout(() => void then());
  if (document.visibilityState === 'hidden') soon();
  else requestAnimationFrame(soon);
}
