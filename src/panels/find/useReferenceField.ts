import { useState } from 'react';
import { meansCoordinates } from '../../analysis/meansCoordinates.ts';
import { type CoordinateFault, type CoordinateReading, readCoordinates } from '../../analysis/readCoordinates.ts';
import type { StatedDatum } from '../../analysis/toWgs84.ts';
import type { Reference } from '../../model/finding.ts';
import { setReference } from '../../state/findActions.ts';
import { useAtlas, useAtlasState } from '../../state/hooks.ts';

/** Coordinates that were typed and are in force. */
interface Typed {
  readonly text: string;
  readonly reading: Extract<CoordinateReading, { kind: 'spot' }>;
  readonly reference: Reference;
}

export interface ReferenceDraft {
  /** What is being typed; null while the field shows what is in force. */
  readonly draft: string | null;
  /** What is typed as coordinates; null where it is a name, or nothing. */
  readonly reading: CoordinateReading | null;
  /** False while a fault may be that the text is not yet at its end. */
  readonly isFinal: boolean;
  /** The name that was chosen though it has no position. */
  readonly unplaced: string | null;
  readonly datum: StatedDatum;
  /** How the reference in force was typed; null where it came otherwise. */
  readonly typed: Typed | null;
  readonly type: (text: string) => void;
  /** Takes coordinates as they are typed; where they cannot be read that is final. */
  readonly take: () => void;
  readonly choose: (reference: Reference) => void;
  readonly refuse: (name: string) => void;
  /** The field shows what is in force again. */
  readonly drop: () => void;
  /** Coordinates in force that were typed are read anew in the other datum. */
  readonly setDatum: (datum: StatedDatum) => void;
}

/** What is typed for a reference, apart from what is in force: that changes only with a choice. */
export function useReferenceField(): ReferenceDraft {
  const atlas = useAtlas();
  const reference = useAtlasState((state) => state.scene.finding.reference);
  const [draft, setDraft] = useState<string | null>(null);
  const [unplaced, setUnplaced] = useState<string | null>(null);
  const [insists, setInsists] = useState(false);
  const [datum, setDatum] = useState<StatedDatum>('WGS-84');
  const [typed, setTyped] = useState<Typed | null>(null);
  const inForce = typed?.reference === reference ? typed : null;
  const reading = draft !== null && meansCoordinates(draft) ? readCoordinates(draft, datum, atlas) : null;

  const show = (text: string | null) => {
    setInsists(false);
    setUnplaced(null);
    setDraft(text);
  };
  const enter = (text: string, read: CoordinateReading) => {
    if (read.kind === 'refused') {
      setInsists(true);
      return;
    }
    const chosen: Reference = { kind: 'spot', at: read.at };
    setTyped({ text, reading: read, reference: chosen });
    show(null);
    setReference(chosen);
  };
  return {
    draft,
    reading,
    isFinal: insists || (reading?.kind === 'refused' && !UNFINISHED.has(reading.why)),
    unplaced,
    datum,
    typed: inForce,
    type: show,
    take: () => {
      if (draft !== null && reading !== null) enter(draft, reading);
    },
    choose: (chosen) => {
      show(null);
      setReference(chosen);
    },
    refuse: setUnplaced,
    drop: () => show(null),
    setDatum: (chosen) => {
      setDatum(chosen);
      if (draft === null && inForce !== null) enter(inForce.text, readCoordinates(inForce.text, chosen, atlas));
    },
  };
}

/** What a text that is not yet at its end looks like. */
const UNFINISHED: ReadonlySet<CoordinateFault> = new Set(['one-number', 'unreadable']);
