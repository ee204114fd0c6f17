import { RELEASE } from '../../model/release.ts';

/** The version of the program and the day of its facts. */
export function readVersion(): string {
  return `${RELEASE.version} · ${RELEASE.dataDate}`;
}
