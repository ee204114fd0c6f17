/** Calls back whenever the device may have slept, or the page was out of sight. Returns a function that stops. */
export function onWake(wake: () => void): () => void {
  const over = new AbortController();
  const { signal } = over;
  for (const type of ['visibilitychange', 'resume'] as const) document.addEventListener(type, wake, { signal });
  for (const type of ['pageshow', 'focus', 'online'] as const) addEventListener(type, wake, { signal });
  return () => over.abort();
}
