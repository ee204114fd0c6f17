interface SelectedTextProps {
  /** Says why it has to be copied by hand. */
  readonly note: string;
  /** The name of the field. */
  readonly label: string;
  readonly text: string;
}

/** A text that stands selected, to be copied by hand. */
export function SelectedText({ note, label, text }: SelectedTextProps) {
  return (
    <>
      <p>{note}</p>
      <textarea ref={select} readOnly rows={3} value={text} aria-label={label} />
    </>
  );
}

function select(field: HTMLTextAreaElement | null): void {
  field?.focus();
  field?.select();
}
