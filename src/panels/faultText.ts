import type { GeoFile, LaterFile, LoadFault } from '../model/loadFault.ts';
import type { Words } from '../text/zh.ts';

/** Why a file could not be used, in one line: reason, HTTP status, record and field, expected and found. */
export function faultText(fault: LoadFault<GeoFile | LaterFile>, w: Words): string {
  const status = fault.status === undefined ? '' : w.failure.status(fault.status);
  const place = [fault.record, fault.field].filter((part) => part !== undefined).join('.');
  const detail =
    fault.expected === undefined ? '' : w.failure.detail(fault.expected, fault.found ?? w.sources.notRecorded);
  return [`${w.failure.reasons[fault.kind]}${status}`, place, detail]
    .filter((part) => part !== '')
    .join(w.failure.join);
}

/** The faults by file: the first of each, and how many there are. */
export function groupFaults(
  faults: readonly LoadFault[],
): readonly { readonly file: GeoFile; readonly first: LoadFault; readonly count: number }[] {
  const files = [...new Set(faults.map((fault) => fault.file))];
  return files.flatMap((file) => {
    const own = faults.filter((fault) => fault.file === file);
    const [first] = own;
    return first ? [{ file, first, count: own.length }] : [];
  });
}
