import './Breadcrumbs.css';

/** A step of the way up. */
export interface Breadcrumb {
  readonly key: string;
  readonly name: string;
  readonly onOpen: () => void;
}

interface BreadcrumbsProps {
  /** What the way is of, for readers who hear the page. */
  readonly label: string;
  /** From the outermost. */
  readonly above: readonly Breadcrumb[];
  readonly here: string;
}

/** The way from the whole down to what is read; each step but the last goes there. */
export function Breadcrumbs({ label, above, here }: BreadcrumbsProps) {
  return (
    <nav className="breadcrumbs" aria-label={label}>
      <ol>
        {above.map(({ key, name, onOpen }) => (
          <li key={key}>
            <button type="button" onClick={onOpen}>
              {name}
            </button>
            <span aria-hidden="true">›</span>
          </li>
        ))}
        <li aria-current="location">{here}</li>
      </ol>
    </nav>
  );
}
