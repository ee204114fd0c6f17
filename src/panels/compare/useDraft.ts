import { type ChangeEvent, type KeyboardEvent, useState } from 'react';

export interface Draft {
  /** Null while the field shows what is in force. */
  readonly text: string | null;
  /** Why what is typed cannot be taken, once that was tried; empty where nothing is wrong. */
  readonly fault: string;
  /** The field shows what is in force again. */
  readonly drop: () => void;
  /** Of the input. While it is at rest, undo keys pressed in it mean the scenario. */
  readonly input: {
    readonly value: string;
    readonly 'data-at-rest': boolean;
    readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void;
    readonly onBlur: () => void;
    readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
  };
}

interface DraftQuestion {
  /** What is in force, as the field writes it. */
  readonly current: string;
  /** Says what is wrong with a text; empty where nothing is. */
  readonly judge: (text: string) => string;
  /** Takes a text that nothing is wrong with. */
  readonly commit: (text: string) => void;
}

/**
 * What is typed into a field, apart from what is in force: Enter and leaving the field take it, Esc drops it. What cannot be
 * taken stays as it was typed.
 */
export function useDraft({ current, judge, commit }: DraftQuestion): Draft {
  const [text, setText] = useState<string | null>(null);
  const [insists, setInsists] = useState(false);
  const set = (next: string | null) => {
    setText(next);
    if (next === null) setInsists(false);
  };
  const take = () => {
    if (text === null) return;
    if (text !== current && judge(text) !== '') {
      setInsists(true);
      return;
    }
    if (text !== current) commit(text);
    set(null);
  };
  return {
    text,
    fault: insists && text !== null ? judge(text) : '',
    drop: () => set(null),
    input: {
      value: text ?? current,
      'data-at-rest': text === null,
      onChange: ({ currentTarget }) => set(currentTarget.value),
      onBlur: take,
      onKeyDown: (event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') take();
        if (event.key !== 'Escape' || text === null) return;
        event.preventDefault(); // Esc closes the topmost thing only.
        set(null);
      },
    },
  };
}
