/**
 * Reads code while errors keep no traces. React makes some as it is read, not to throw them at once; for the trace of each
 * the browser would read all of its code a second time, a tenth of the time in which the page starts.
 */
export async function untraced<T>(read: () => Promise<T>): Promise<T> {
  const depth = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return await read();
  } finally {
    Error.stackTraceLimit = depth;
  }
}
