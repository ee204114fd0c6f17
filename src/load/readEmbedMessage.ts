import * as v from 'valibot';
import { EMBED_VERSION, type RefusalReason, type SetSceneMessage } from '../model/embedMessage.ts';

/** A message to the embedded atlas, or why it is refused. */
export type EmbedReading =
  | { readonly asks: SetSceneMessage }
  | { readonly refusal: Exclude<RefusalReason, 'origin' | 'talk'>; readonly id: string | null };

/** Reads what another window says. Never throws. Null where it is not meant for the atlas. */
export function readEmbedMessage(data: unknown): EmbedReading | null {
  const ours = v.safeParse(OURS, data);
  if (!ours.success) return null;
  const { id = null, version } = ours.output;
  if (version !== EMBED_VERSION) return { refusal: typeof version === 'number' ? 'version' : 'shape', id: asId(id) };
  const parsed = v.safeParse(SET_SCENE, data);
  if (!parsed.success) return { refusal: 'shape', id: asId(id) };
  const { id: own, ...rest } = parsed.output;
  return { asks: own === undefined ? rest : { ...rest, id: own } };
}

/** As long as a query that the atlas reads. */
const LONGEST_QUERY = 4096;
const LONGEST_ID = 64;

const ID = v.pipe(v.string(), v.maxLength(LONGEST_ID));
const OURS = v.object({
  type: v.pipe(v.string(), v.startsWith('yuecai:')),
  version: v.optional(v.unknown()),
  id: v.optional(v.unknown()),
});
const SET_SCENE = v.object({
  type: v.literal('yuecai:set-scene'),
  version: v.literal(EMBED_VERSION),
  query: v.pipe(v.string(), v.maxLength(LONGEST_QUERY)),
  id: v.optional(ID),
});

function asId(id: unknown): string | null {
  const parsed = v.safeParse(ID, id);
  return parsed.success ? parsed.output : null;
}
