/** A body that the server sent. */
export interface SentBody {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly path: string;
  /** As sent: compressed. */
  readonly bytes: number;
}

/** Bytes of bodies sent, compressed. Data are the boundaries and tables; code is all the rest, HTML too. */
export interface SentBytes {
  readonly html: number;
  readonly code: number;
  readonly data: number;
  readonly requests: number;
}

/** Sums up what had been sent by a moment, ms since 1970; all of it without one. */
export function sentBytes(bodies: readonly SentBody[], until = Number.POSITIVE_INFINITY): SentBytes {
  const sent = bodies.filter(({ at }) => at <= until);
  const sum = (counts: (path: string) => boolean) =>
    sent.reduce((total, { path, bytes }) => total + (counts(path) ? bytes : 0), 0);
  return {
    html: sum((path) => path.endsWith('.html')),
    code: sum((path) => !isData(path)),
    data: sum(isData),
    requests: sent.length,
  };
}

function isData(path: string): boolean {
  return /\/(geo|data)\//.test(path);
}
