import type { TalkWay } from './talkPost.ts';

/** The browser's own channel between pages of one site; null where it has none. On `file://` some browsers let nothing through it. */
export function channelWay(token: string): TalkWay | null {
  if (typeof BroadcastChannel === 'undefined') return null;
  const channel = openChannel(`yuecai-talk-${token}`);
  return (
    channel && {
      post: (record) => channel.postMessage(record),
      listen: (hear) => {
        const receive = ({ data }: MessageEvent) => hear(data);
        channel.addEventListener('message', receive);
        return () => {
          channel.removeEventListener('message', receive);
          channel.close();
        };
      },
    }
  );
}

function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null; // Forbidden, as storage can be: the handle of the window remains.
  }
}
