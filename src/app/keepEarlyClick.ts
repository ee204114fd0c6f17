/**
 * Keeps the last click made before the page answers: the first picture looks as if it did. Returns a function that does
 * it again, once, for when the page answers; where what was clicked is gone by then, nothing happens.
 */
export function keepEarlyClick(page: Document): () => void {
  let kept: MouseEvent | null = null;
  const keep = (event: MouseEvent) => {
    kept = event;
  };
  page.addEventListener('click', keep, { capture: true });
  return () => {
    page.removeEventListener('click', keep, { capture: true });
    const click = kept;
    kept = null;
    if (!click || !(click.target instanceof Element) || !click.target.isConnected) return;
    const { clientX, clientY } = click;
    click.target.dispatchEvent(
      new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, clientX, clientY }),
    );
  };
}
