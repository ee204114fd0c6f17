import type { NetworkReading } from './readings.ts';

/** What the page has asked of whom since it was opened, as the browser keeps account of it. */
export function readNetwork(): NetworkReading {
  const others = new Map<string, number>();
  for (const { name } of performance.getEntriesByType('resource')) {
    const host = otherHost(name);
    if (host !== null) others.set(host, (others.get(host) ?? 0) + 1);
  }
  return {
    from: location.protocol === 'file:' ? 'file' : 'server',
    kept: 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null,
    others,
  };
}

/** Null of what is part of the page: its own server, its own file, what it made itself. */
function otherHost(address: string): string | null {
  if (!URL.canParse(address, document.baseURI)) return null;
  const { protocol, host } = new URL(address, document.baseURI);
  const isNetwork = protocol === 'http:' || protocol === 'https:' || protocol === 'ws:' || protocol === 'wss:';
  return isNetwork && host !== location.host ? host : null;
}
