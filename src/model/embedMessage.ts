import type { DroppedValue } from './sceneCodec.ts';

/*
 * What an embedded atlas and the page around it say to each other, by `postMessage`. Documented in docs/embed.md. Later
 * versions of the atlas add fields and types; what stands here keeps its meaning within a version.
 */

export const EMBED_VERSION = 1;

interface EmbedMessage {
  readonly version: typeof EMBED_VERSION;
}

/** In: shows a scene, spelt as the query string of a link. `id` comes back with the answer. */
export interface SetSceneMessage extends EmbedMessage {
  readonly type: 'yuecai:set-scene';
  readonly query: string;
  readonly id?: string;
}

/** Out, once: the atlas answers from now on. */
export interface ReadyMessage extends EmbedMessage {
  readonly type: 'yuecai:ready';
  readonly query: string;
  readonly dropped: readonly DroppedValue[];
  /** Version of the atlas, and the ISO date its tables were last changed. */
  readonly release: string;
  readonly dataDate: string;
}

/** Out, after every change: what is seen now. `dropped`: values of a `yuecai:set-scene` that were left out. */
export interface SceneMessage extends EmbedMessage {
  readonly type: 'yuecai:scene';
  readonly query: string;
  readonly dropped: readonly DroppedValue[];
  readonly id?: string;
}

/**
 * `origin`: the operator of the atlas does not let pages of that origin steer it. `version`: a version of the messages it does
 * not speak. `shape`: not a message as documented. `talk`: talks are not shown in embedded pages.
 */
export type RefusalReason = 'origin' | 'version' | 'shape' | 'talk';

/** Out: a message was refused and nothing changed. */
export interface RefusedMessage extends EmbedMessage {
  readonly type: 'yuecai:refused';
  readonly reason: RefusalReason;
  readonly id?: string;
}

export type EmbedAnswer = ReadyMessage | SceneMessage | RefusedMessage;
