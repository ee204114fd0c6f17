import './VisuallyHidden.css';

/** Says its text when the text changes, without moving focus. */
export function LiveRegion({ text }: { readonly text: string }) {
  return (
    <p className="visually-hidden" role="status" aria-live="polite">
      {text}
    </p>
  );
}
