/** A device in memory, which can be made to refuse what is written. */
export function aDevice(records: Readonly<Record<string, unknown>> = {}) {
  const held = new Map<unknown, unknown>(Object.entries(records));
  const writes: (readonly string[])[] = [];
  const device = {
    refuses: false,
    held,
    writes,
    read: async () => await Promise.resolve([...held]),
    write: async (changed: ReadonlyMap<string, unknown>) => {
      await Promise.resolve();
      if (device.refuses) throw new Error('full');
      writes.push([...changed.keys()]);
      for (const [key, value] of changed) {
        if (value === undefined) held.delete(key);
        else held.set(key, value);
      }
    },
  };
  return device;
}
