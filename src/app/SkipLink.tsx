import { useLanguage } from '../panels/useLanguage.ts';

/** The first stop of the keyboard: past legend and map, to the table or panel. */
export function SkipLink() {
  const { w } = useLanguage();
  return (
    <a className="skip-link" href="#reading">
      {w.app.skipToTable}
    </a>
  );
}
