import type { RecordDevice } from './recordDevice.ts';

/** The records of the device, or null where there is nowhere to keep them or no answer for seconds, as behind a page that blocks. */
export async function answerOf(device: RecordDevice): Promise<Awaited<ReturnType<RecordDevice['read']>> | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE_MS);
  });
  const answer = await Promise.race([device.read().catch(() => null), late]);
  clearTimeout(timer);
  return answer;
}

const PATIENCE_MS = 2500;
