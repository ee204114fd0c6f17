import { Button } from '../../ui/Button.tsx';
import { useFetched } from '../../ui/useFetched.ts';
import { useLanguage } from '../useLanguage.ts';
import type { ReferenceNamesProps } from './ReferenceNames.tsx';

/** The names that are offered under the field; what searches comes when a name is first typed. */
export function NamesBox(props: ReferenceNamesProps) {
  const { w } = useLanguage();
  const { part: Names, failed, retry } = useFetched(fetchNames);
  return (
    <div className="reference-names">
      {Names !== null && <Names {...props} />}
      {failed && (
        <p role="alert">
          {w.search.failedCode}{' '}
          <Button icon="retry" onClick={retry}>
            {w.failure.retry}
          </Button>
        </p>
      )}
    </div>
  );
}

const fetchNames = async () => (await import('./ReferenceNames.tsx')).ReferenceNames;
