import { dismissDropped } from '../state/actions.ts';
import { useAtlasState } from '../state/hooks.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useLanguage } from './useLanguage.ts';
import './Notes.css';

/** What of the link could not be read and was left out. Stays until dismissed. */
export function Notes() {
  const { w } = useLanguage();
  const dropped = useAtlasState((state) => state.dropped);
  if (dropped.length === 0) return null;
  return (
    <section className="notes" role="status" aria-label={w.notes.label}>
      <Icon name="warning" />
      <div>
        <p>{w.notes.dropped(dropped.length)}</p>
        <ul>
          {dropped.map(({ key, value }, index) => (
            // The same value can be dropped twice from one link.
            <li key={`${index} ${key} ${value}`}>
              <code>{w.notes.droppedItem(key, value)}</code>
            </li>
          ))}
        </ul>
      </div>
      <Button onClick={dismissDropped}>{w.notes.dismiss}</Button>
    </section>
  );
}
