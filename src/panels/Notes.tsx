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
  // The same value can be dropped twice from one link: it is counted twice and shown once.
  const items = new Set(dropped.map(({ key, value }) => w.notes.droppedItem(key, value)));
  return (
    <section className="notes" role="status" aria-label={w.notes.label}>
      <Icon name="warning" />
      <div>
        <p>{w.notes.dropped(dropped.length)}</p>
        <ul>
          {[...items].map((item) => (
            <li key={item}>
              <code>{item}</code>
            </li>
          ))}
        </ul>
      </div>
      <Button onClick={dismissDropped}>{w.notes.dismiss}</Button>
    </section>
  );
}
