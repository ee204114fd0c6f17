import { type ClassRow, legend } from '../cartography/legend.ts';
import { breakKey } from '../model/entryKey.ts';
import type { ColorMode } from '../model/scene.ts';
import { useAtlas, useScene } from '../state/hooks.ts';
import { classBreak, classRange } from '../text/classRange.ts';
import { cssColor } from '../tokens/tokenNames.ts';
import { EntriesButton } from './EntriesButton.tsx';
import { useLanguage } from './useLanguage.ts';

/** The classes of the colour mode with their fixed breaks, asked of the scales that the map asks. */
export function ClassLegend() {
  const { lang, w } = useLanguage();
  const scene = useScene();
  const { classes } = legend(useAtlas(), scene);
  const note = <p>{w.color.note[scene.color]}</p>;
  if (classes.length === 0) return <div className="class-legend">{note}</div>;
  const first = classes.find(({ from }) => from !== null)?.from ?? 0;
  return (
    <div className={scene.color === 'sector-target' ? 'class-legend is-tall' : 'class-legend'}>
      <small>
        {w.color.classes} · {w.color.unit[scene.color]} <EntriesButton first={breakKey(scene.color, first)} />
      </small>
      <ol>
        {classes.map((row) => (
          <li key={row.from ?? 0}>
            <Colors row={row} />
            <span className="class-range" data-entry={breakKeys(row, scene.color)}>
              {classRange(row, scene.color, lang)}
            </span>
            <span
              className="class-break"
              aria-hidden="true"
              data-entry={breakKeys({ ...row, below: null }, scene.color)}
            >
              {row.from === null ? '' : classBreak(row.from, scene.color, lang)}
            </span>
          </li>
        ))}
      </ol>
      {note}
    </div>
  );
}

function Colors({ row }: { readonly row: ClassRow }) {
  const share = 100 / row.colors.length;
  return (
    <svg className="class-colors" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
      {row.colors.map((color, index) => (
        <rect key={color} x={index * share} width={share} height="12" fill={cssColor(color)} />
      ))}
    </svg>
  );
}

/** The entries of the breaks a class lies between. */
function breakKeys({ from, below }: ClassRow, mode: ColorMode): string | undefined {
  return [from, below].flatMap((value) => (value === null ? [] : breakKey(mode, value))).join(' ') || undefined;
}
