import * as v from 'valibot';
import type { Release } from '../model/release.ts';

/** What a version that waits says of itself; null where it says nothing that can be read. Never throws. */
export function readRelease(value: unknown): Release | null {
  const parsed = v.safeParse(RELEASE, value);
  return parsed.success ? parsed.output : null;
}

const RELEASE = v.object({
  version: v.pipe(v.string(), v.regex(/^\d{1,4}(\.\d{1,4}){2}(-[\w.]{1,20})?$/)),
  dataDate: v.pipe(v.string(), v.isoDate()),
});
