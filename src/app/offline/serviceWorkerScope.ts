/** What the service worker uses of its world; TypeScript's own library for it cannot stand beside that of the page. */
export interface ServiceWorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly caches: CacheStorage;
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly matchAll: (options: {
      readonly type: 'window';
      readonly includeUncontrolled: boolean;
    }) => Promise<readonly { readonly id: string }[]>;
  };
  readonly skipWaiting: () => Promise<void>;
  addEventListener(type: 'install' | 'activate', answer: (event: LastingEvent) => void): void;
  addEventListener(type: 'message', answer: (event: MessageEvent<unknown>) => void): void;
  addEventListener(type: 'fetch', answer: (event: FetchedEvent) => void): void;
}

interface LastingEvent extends Event {
  waitUntil(done: Promise<unknown>): void;
}

interface FetchedEvent extends LastingEvent {
  readonly request: Request;
  /** Of the window that asks. */
  readonly clientId: string;
  respondWith(answer: Promise<Response>): void;
}
