import { createStore, entries, promisifyRequest } from 'idb-keyval';

/** Where records are kept between visits. */
export interface RecordDevice {
  /** All records. Rejects where there is nowhere to keep them. */
  readonly read: () => Promise<readonly (readonly [unknown, unknown])[]>;
  /** Writes records, all or none; undefined takes one away. Rejects where they are not taken. */
  readonly write: (records: ReadonlyMap<string, unknown>) => Promise<void>;
}

/**
 * The browser's own database. A write is asked for in one go, so that it is done even where the page is left at once.
 * @param database has one store, for a second would need a new version of it
 */
export function recordDevice(database: string, store: string): RecordDevice {
  const inStore = createStore(database, store);
  return {
    read: async () => await entries(inStore),
    write: async (records) => {
      await inStore('readwrite', (objects) => {
        for (const [key, value] of records) {
          if (value === undefined) objects.delete(key);
          else objects.put(value, key);
        }
        const done = promisifyRequest(objects.transaction);
        objects.transaction.commit();
        return done;
      });
    },
  };
}
