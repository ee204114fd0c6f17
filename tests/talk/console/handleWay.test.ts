import { describe, expect, it } from 'vitest';
import { type HandleMessage, handleWay, type TalkWindow } from '../../../src/talk/console/handleWay.ts';

const SERVED = { protocol: 'https:', origin: 'https://atlas.example' };
const ON_DISK = { protocol: 'file:', origin: 'file://' };

function aPage(site: typeof SERVED) {
  const sent: [unknown, string][] = [];
  const other: TalkWindow & { closed: boolean } = {
    closed: false,
    postMessage: (record, target) => sent.push([record, target]),
  };
  let arrive: ((message: HandleMessage) => void) | null = null;
  const way = handleWay({
    listen: (hear) => {
      arrive = hear;
      return () => {
        arrive = null;
      };
    },
    window: () => other,
    trusts: (source) => source === other,
    site,
  });
  const heard: unknown[] = [];
  const stop = way.listen((record) => heard.push(record));
  return { way, other, sent, heard, stop, arrive: (message: HandleMessage) => arrive?.(message) };
}

describe('messages from window to window', () => {
  it('are heard from the other window of the talk, on a site and on disk', () => {
    const served = aPage(SERVED);
    served.arrive({ data: 1, origin: 'https://atlas.example', source: served.other });
    expect(served.heard).toEqual([1]);
    const onDisk = aPage(ON_DISK);
    onDisk.arrive({ data: 1, origin: 'null', source: onDisk.other });
    expect(onDisk.heard).toEqual([1]);
  });

  it('are not heard from another window, another site, or after the end', () => {
    for (const site of [SERVED, ON_DISK]) {
      const page = aPage(site);
      const own = site === SERVED ? site.origin : 'null';
      page.arrive({ data: 1, origin: own, source: {} });
      page.arrive({ data: 1, origin: own, source: null });
      page.arrive({ data: 1, origin: 'https://evil.example', source: page.other });
      page.arrive({ data: 1, origin: site === SERVED ? 'null' : 'file://', source: page.other });
      page.stop();
      page.arrive({ data: 1, origin: own, source: page.other });
      expect(page.heard).toEqual([]);
    }
  });

  it('are sent to this very site alone, on disk to the window alone, and to none that is closed', () => {
    const served = aPage(SERVED);
    served.way.post('a');
    served.other.closed = true;
    served.way.post('b');
    expect(served.sent).toEqual([['a', 'https://atlas.example']]);
    const onDisk = aPage(ON_DISK);
    onDisk.way.post('a');
    expect(onDisk.sent).toEqual([['a', '*']]);
  });
});
