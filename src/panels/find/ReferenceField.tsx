import { type FocusEvent, type KeyboardEvent, type MouseEvent, useId, useRef, useState } from 'react';
import { setReference } from '../../state/findActions.ts';
import { useAtlas, useAtlasState } from '../../state/hooks.ts';
import { referenceWords } from '../../text/referenceWords.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { DatumSelect } from '../DatumSelect.tsx';
import { useLanguage } from '../useLanguage.ts';
import { NamesBox } from './NamesBox.tsx';
import { ReferenceInput } from './ReferenceInput.tsx';
import { ReferenceStatus } from './ReferenceStatus.tsx';
import { referenceText } from './referenceText.ts';
import { useReferenceField } from './useReferenceField.ts';
import './ReferenceField.css';

/** Where nearness is counted from, typed as a name or as coordinates in one of three datums; the map sets it too. */
export function ReferenceField() {
  const { lang } = useLanguage();
  const atlas = useAtlas();
  const own = useId();
  const w = referenceWords(lang);
  const reference = useAtlasState((state) => state.scene.finding.reference);
  const field = useReferenceField();
  const { draft, reading, unplaced, drop, take } = field;
  const input = useRef<HTMLInputElement>(null);
  const keys = useRef<((event: KeyboardEvent) => void) | null>(null);
  const [active, setActive] = useState<string | null>(null);
  const asked = draft !== null && draft.trim() !== '' && reading === null && unplaced === null ? draft : null;
  const shown = reference === null ? '' : referenceText(reference, atlas, lang).name;

  const clear = () => {
    drop();
    if (reference !== null) setReference(null);
    input.current?.focus();
  };
  const answer = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || draft === null) return;
    if (event.key === 'Escape') {
      event.preventDefault(); // Esc closes the topmost thing only.
      drop();
    } else if (event.key === 'Enter' && draft.trim() === '') clear();
    else if (event.key === 'Enter' && reading !== null) take();
    else if (asked !== null) keys.current?.(event);
  };
  const leave = (event: FocusEvent) => {
    if (event.currentTarget.contains(event.relatedTarget)) return;
    if (reading === null) drop();
    else take();
  };

  return (
    <fieldset className="reference" onBlur={leave} onMouseDown={keepFocus}>
      <legend>
        {w.label} <span>{w.hint}</span>
      </legend>
      <div className="reference-field">
        <ReferenceInput
          ref={input}
          value={draft ?? shown}
          lists={asked !== null}
          listId={`${own}-list`}
          active={active}
          statusId={`${own}-status`}
          invalid={unplaced !== null || (reading?.kind === 'refused' && field.isFinal)}
          onType={(text) => {
            setActive(null);
            field.type(text);
          }}
          onKeyDown={answer}
        />
        {(shown !== '' || draft !== null) && <IconButton icon="close" label={w.clear} onClick={clear} />}
      </div>
      {asked !== null && (
        <NamesBox
          query={asked}
          listId={`${own}-list`}
          keys={keys}
          active={active}
          onActive={setActive}
          onChoose={field.choose}
          onUnplaced={field.refuse}
        />
      )}
      <ReferenceStatus id={`${own}-status`} field={field} />
      <DatumSelect value={field.datum} onChoose={field.setDatum} />
    </fieldset>
  );
}

/** The field keeps the keyboard while rows are pressed: not every browser gives it to what is pressed. */
function keepFocus(event: MouseEvent): void {
  if (event.target instanceof Element && event.target.closest('.reference-names')) event.preventDefault();
}
