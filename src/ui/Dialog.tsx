import { type ReactNode, useEffect, useId, useLayoutEffect, useRef } from 'react';
import { IconButton } from './IconButton.tsx';
import './Dialog.css';

interface DialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly closeLabel: string;
  /** As wide as a page, for what is looked up; on a phone it fills the screen. */
  readonly wide?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A modal page over the page: native, so focus stays inside, Esc closes it, and focus goes back where it was. */
export function Dialog({ open, title, closeLabel, wide = false, onClose, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  // Before the effects of what is inside: it may take the focus, which it cannot while the dialog is closed.
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (open && dialog && !dialog.open) dialog.showModal();
    if (!open && dialog?.open) dialog.close();
  }, [open]);
  useEffect(() => {
    const dialog = ref.current;
    const closeOnScrim = (event: MouseEvent) => {
      if (event.target === dialog) onClose();
    };
    dialog?.addEventListener('click', closeOnScrim);
    return () => dialog?.removeEventListener('click', closeOnScrim);
  }, [onClose]);
  return (
    <dialog ref={ref} className={wide ? 'dialog is-wide' : 'dialog'} aria-labelledby={titleId} onClose={onClose}>
      {open && (
        <div className="dialog-page">
          <header className="dialog-head">
            <h2 id={titleId}>{title}</h2>
            <IconButton icon="close" label={closeLabel} onClick={onClose} />
          </header>
          <div className="dialog-body">{children}</div>
        </div>
      )}
    </dialog>
  );
}
