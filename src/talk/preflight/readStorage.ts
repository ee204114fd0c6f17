import { createStore, get, set } from 'idb-keyval';
import type { StorageReading } from './readings.ts';

/** Whether something written here can be read again, and how much room there is. */
export async function readStorage(): Promise<StorageReading> {
  return { writable: await isWritable(), freeBytes: await freeBytes() };
}

const DATABASE = 'yuecai-preflight';

async function isWritable(): Promise<boolean> {
  try {
    const store = createStore(DATABASE, 'trial');
    const mark = Date.now();
    await set('mark', mark, store);
    const isRead = (await get('mark', store)) === mark;
    // Deleted when its connection closes, which is when the page does at the latest.
    indexedDB.deleteDatabase(DATABASE);
    return isRead;
  } catch {
    return false;
  }
}

async function freeBytes(): Promise<number | null> {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    return quota === undefined ? null : quota - (usage ?? 0);
  } catch {
    return null;
  }
}
