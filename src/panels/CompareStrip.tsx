import { comparedAreas } from '../analysis/comparedIds.ts';
import { MOST_COMPARED } from '../model/comparing.ts';
import { findArea } from '../model/findArea.ts';
import { clearCompared, compareAreas } from '../state/compareActions.ts';
import { useAtlas, useAtlasState } from '../state/hooks.ts';
import { compareStripWords } from '../text/compareStripWords.ts';
import { Button } from '../ui/Button.tsx';
import { LiveRegion } from '../ui/LiveRegion.tsx';
import { useLanguage } from './useLanguage.ts';
import './CompareStrip.css';

/** What is being put together to be compared, over whatever is read; leads to the comparison, or lets go of it. */
export function CompareStrip() {
  const { lang, w } = useLanguage();
  const s = compareStripWords(lang);
  const atlas = useAtlas();
  const areas = useAtlasState((state) => state.scene.areas);
  const names = areas.map((id) => findArea(id, atlas)?.name[lang] ?? id);
  const isOne = areas.length < 2;
  const letter = (at: number) => (isOne ? null : <b aria-hidden="true">{String.fromCharCode(65 + at)}</b>);
  const more = isOne ? s.more : areas.length >= MOST_COMPARED ? s.full(MOST_COMPARED) : null;
  const clear = () => {
    document.getElementById('panel-title')?.focus({ preventScroll: true });
    clearCompared();
  };
  return (
    <section className="compare-strip" aria-label={s.label}>
      <p>
        <strong>
          {s.label}
          {w.app.colon}
        </strong>
        {names.map((name, at) => (
          <span key={areas[at]}>
            {letter(at)}
            {name}
          </span>
        ))}
        {more !== null && <small>{more}</small>}
      </p>
      <div>
        {!isOne && (
          <Button tone="primary" onClick={() => compareAreas(comparedAreas(atlas, areas))}>
            {s.open}
          </Button>
        )}
        <Button onClick={clear}>{s.clear}</Button>
      </div>
      <LiveRegion text={`${s.label}${w.app.colon}${names.join(w.app.listMark)}`} />
    </section>
  );
}
