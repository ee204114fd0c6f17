import { Button } from '../../ui/Button.tsx';
import type { IconName } from '../../ui/Icon.tsx';

interface FormatRowProps {
  readonly format: { readonly name: string; readonly note: string };
  /** The button's name. It begins or ends with what is written on it. */
  readonly label: string;
  readonly icon?: IconName;
  readonly disabled?: boolean;
  readonly onTake: () => void;
}

/** A form in which something is taken away, and what it is for. */
export function FormatRow({ format, label, icon = 'save', disabled = false, onTake }: FormatRowProps) {
  return (
    <p className="takeaway-row">
      <Button icon={icon} aria-label={label} disabled={disabled} onClick={onTake}>
        {format.name}
      </Button>
      <span>{format.note}</span>
    </p>
  );
}
