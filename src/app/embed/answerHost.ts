import { readEmbedMessage } from '../../load/readEmbedMessage.ts';
import {
  EMBED_VERSION,
  type EmbedAnswer,
  type RefusalReason,
  type RefusedMessage,
  type SetSceneMessage,
} from '../../model/embedMessage.ts';
import { embedScene } from '../../model/embedScene.ts';
import { knownIds } from '../../model/knownIds.ts';
import { RELEASE } from '../../model/release.ts';
import { type DroppedValue, readScene, writeScene } from '../../model/sceneCodec.ts';
import { enterScene } from '../../state/history.ts';
import { store } from '../../state/store.ts';
import { allowsOrigin, hostOrigin } from './hostOrigin.ts';

/** The window around this one, as far as it is spoken with. */
export interface Host {
  postMessage(message: EmbedAnswer, targetOrigin: string): void;
}

/**
 * Says what is seen to the page around this one, and shows what that asks for. Other windows are not heard. A page whose
 * origin the operator does not allow is told so, and no more.
 * @returns a function that ends it
 */
export function answerHost(host: Host, allowed: readonly string[]): () => void {
  const known = hostOrigin(document);
  // Where it is not known, the first message that is allowed tells it.
  let target = allowed.includes('*') ? '*' : known !== null && allowsOrigin(allowed, known) ? known : null;
  const say = (message: EmbedAnswer) => {
    if (target !== null) host.postMessage(message, target);
  };
  let shown = writeScene(store.getState().scene);
  let isAnswering = false;
  const follow = () => {
    if (isAnswering) return;
    const query = writeScene(store.getState().scene);
    if (query === shown) return;
    shown = query;
    say({ type: 'yuecai:scene', version: EMBED_VERSION, query, dropped: [] });
  };
  const answer = ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source !== host) return;
    const reading = readEmbedMessage(data);
    if (reading === null) return;
    if (!allowsOrigin(allowed, origin)) {
      host.postMessage(refused('origin', null), origin === 'null' ? '*' : origin);
      return;
    }
    target ??= origin;
    if ('refusal' in reading) {
      say(refused(reading.refusal, reading.id));
      return;
    }
    isAnswering = true;
    const dropped = show(reading.asks);
    isAnswering = false;
    shown = writeScene(store.getState().scene);
    const id = reading.asks.id === undefined ? {} : { id: reading.asks.id };
    if (dropped === null) say(refused('talk', reading.asks.id ?? null));
    else say({ type: 'yuecai:scene', version: EMBED_VERSION, query: shown, dropped, ...id });
  };
  addEventListener('message', answer);
  const stop = store.subscribe(follow);
  say({ type: 'yuecai:ready', version: EMBED_VERSION, query: shown, dropped: store.getState().dropped, ...release() });
  if (target === null && known !== null) host.postMessage(refused('origin', null), known === 'null' ? '*' : known);
  return () => {
    removeEventListener('message', answer);
    stop();
  };
}

/** Shows what a message asks for; gives what of it was left out, null where it asks for a talk. */
function show({ query }: SetSceneMessage): readonly DroppedValue[] | null {
  const { scene, dropped } = readScene(query, knownIds(store.getState().atlas));
  if (scene.view === 'present') return null;
  store.setState({ listing: null });
  enterScene(embedScene(scene), 'replace');
  return dropped;
}

function refused(reason: RefusalReason, id: string | null): RefusedMessage {
  return { type: 'yuecai:refused', version: EMBED_VERSION, reason, ...(id === null ? {} : { id }) };
}

function release() {
  return { release: RELEASE.version, dataDate: RELEASE.dataDate };
}
