/** Which version of the atlas is in force, and windows that were opened with an earlier one, by the browser's ids. */
export interface VersionRecord {
  /** Null before the first. */
  readonly current: string | null;
  readonly windows: Readonly<Record<string, string>>;
}

const NO_RECORD: VersionRecord = { current: null, windows: {} };

/**
 * The files of several versions, each version in a cache of its own, so that a window keeps the one it was opened with:
 * what it has not fetched yet is still there when a newer version is in force.
 */
export class KeptVersions {
  private readonly caches: CacheStorage;
  private readonly scope: string;
  private record: Promise<VersionRecord> | null = null;

  /** @param scope address of the folder of the atlas: one server can have several */
  constructor(caches: CacheStorage, scope: string) {
    this.caches = caches;
    this.scope = scope;
  }

  cacheName(version: string): string {
    return `${this.prefix()}${version}`;
  }

  /** Takes files that are named by their content over from earlier versions: they need not be fetched again. */
  async takeOver(addresses: readonly string[], version: string): Promise<void> {
    const own = await this.caches.open(this.cacheName(version));
    for (const name of await this.names()) {
      if (name === this.cacheName(version)) continue;
      const earlier = await this.caches.open(name);
      for (const address of addresses) {
        if ((await own.match(address)) !== undefined) continue;
        const kept = await earlier.match(address);
        if (kept !== undefined) await own.put(address, kept);
      }
    }
  }

  /**
   * Puts a version in force. Windows that are open keep theirs.
   * @returns the version before it; null where there was none
   */
  async enforce(version: string, windows: readonly string[]): Promise<string | null> {
    const { current, windows: before } = await this.read();
    const theirs = windows.map((id) => [id, before[id] ?? current ?? version] as const);
    await this.write({ current: version, windows: Object.fromEntries(theirs) });
    return current;
  }

  /** The version a window was opened with; null where it is the one in force. */
  async versionOf(window: string): Promise<string | null> {
    const { current, windows } = await this.read();
    const version = windows[window] ?? null;
    return version === current ? null : version;
  }

  /** A file of an earlier version, by its address without query; undefined where it is not kept. */
  async match(version: string, address: string): Promise<Response | undefined> {
    const name = this.cacheName(version);
    return (await this.caches.has(name)) ? (await this.caches.open(name)).match(address, IN_ANY_REVISION) : undefined;
  }

  /** A file that is named by its content, of whatever version has it. */
  async matchAny(address: string): Promise<Response | undefined> {
    for (const name of await this.names()) {
      const found = await (await this.caches.open(name)).match(address);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** Lets go of versions that no open window needs. */
  async tidy(version: string, windows: readonly string[]): Promise<void> {
    const { current, windows: before } = await this.read();
    const left = Object.entries(before).filter(([id]) => windows.includes(id));
    if (left.length < Object.keys(before).length) await this.write({ current, windows: Object.fromEntries(left) });
    const needed = new Set([version, ...left.map(([, each]) => each)].map((each) => this.cacheName(each)));
    for (const name of await this.names()) if (!needed.has(name)) await this.caches.delete(name);
  }

  private prefix(): string {
    return `yuecai ${this.scope} `;
  }

  private async names(): Promise<readonly string[]> {
    return (await this.caches.keys()).filter((name) => name.startsWith(this.prefix()));
  }

  private recordCache(): Promise<Cache> {
    return this.caches.open(`yuecai-record ${this.scope}`);
  }

  private read(): Promise<VersionRecord> {
    this.record ??= this.readKept();
    return this.record;
  }

  private async readKept(): Promise<VersionRecord> {
    const kept: unknown = await (await (await this.recordCache()).match(this.scope))?.json().catch(() => null);
    return isRecord(kept) ? kept : NO_RECORD;
  }

  private async write(record: VersionRecord): Promise<void> {
    this.record = Promise.resolve(record);
    await (await this.recordCache()).put(this.scope, new Response(JSON.stringify(record)));
  }
}

/** Files that keep their name are kept with a revision in the query. */
const IN_ANY_REVISION = { ignoreSearch: true };

function isRecord(value: unknown): value is VersionRecord {
  if (typeof value !== 'object' || value === null || !('current' in value) || !('windows' in value)) return false;
  const { current, windows } = value;
  if (typeof windows !== 'object' || windows === null) return false;
  return (
    (current === null || typeof current === 'string') &&
    Object.values(windows).every((version) => typeof version === 'string')
  );
}
