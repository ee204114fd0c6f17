import type { ReactNode } from 'react';
import { sumOfTargets } from '../analysis/provinceTarget.ts';
import type { EntryKey } from '../model/entry.ts';
import { figureKey, TARGET_SUM } from '../model/entryKey.ts';
import type { Figure, Quantity } from '../model/figure.ts';
import { useAtlas } from '../state/hooks.ts';
import { TERMS } from '../text/term.ts';
import { Tag } from '../ui/Tag.tsx';
import { EntryLink } from './EntryLink.tsx';
import { EvidenceLine } from './EvidenceLine.tsx';
import { FigureBar } from './FigureBar.tsx';
import { FigureText } from './FigureText.tsx';
import { useLanguage } from './useLanguage.ts';

/** Outcome of 2019 and target of 2025 on one scale, the nine in a row of their own beside them, then what has no scale. */
export function ProvinceFigures() {
  const { w } = useLanguage();
  const atlas = useAtlas();
  const { province, regions } = atlas;
  const full = province.revenueTarget.value;
  return (
    <>
      <h4>{w.province.revenue}</h4>
      <dl className="province-figures">
        <FigureRow figure={province.revenue2019} full={full} />
        <FigureRow figure={province.revenueTarget} full={full} />
        <Row
          name={w.province.nine}
          tag={TERMS.status.derived}
          figure={sumOfTargets(atlas)}
          entry={TARGET_SUM}
          note={w.province.nineNote}
        >
          <FigureBar pieces={regions.map(({ target }) => target)} full={full} look="hollow" />
        </Row>
      </dl>
      <h4>{w.province.valueAdded}</h4>
      <dl className="province-figures">
        <FigureRow figure={province.valueAdded2019} full={full} />
        <FigureRow figure={province.valueAddedTarget} full={full} />
      </dl>
      <p className="section-note">{w.province.bars}</p>
      <h4>{w.province.others}</h4>
      <dl className="province-figures is-short">
        <FigureRow name={w.province.industryShare} figure={province.industryShare2019} />
        <FigureRow name={w.province.rdShare} figure={province.rdShareTarget} />
        <FigureRow name={w.province.clusterCount} figure={province.clusterCountTarget} />
      </dl>
    </>
  );
}

interface FigureRowProps {
  /** What it is of, where no heading says so. */
  readonly name?: string;
  readonly figure: Figure;
  /** The value of a full bar; none where the figure is not compared. */
  readonly full?: number;
}

function FigureRow({ name, figure, full }: FigureRowProps) {
  const { lang, w } = useLanguage();
  const year = figure.year === null ? null : w.province.year(figure.year);
  return (
    <Row
      name={[name, year].filter((part) => part != null).join(w.province.join)}
      tag={TERMS.status[figure.status]}
      figure={figure}
      entry={figureKey(figure.id)}
      evidence={<EvidenceLine of={[figure]} />}
      note={figure.note?.[lang] ?? null}
    >
      {full !== undefined && (
        <FigureBar pieces={[figure]} full={full} look={figure.status === 'outcome' ? 'solid' : 'hollow'} />
      )}
    </Row>
  );
}

interface RowProps {
  readonly name: string;
  readonly tag: (typeof TERMS.status)[Figure['status']];
  readonly figure: Quantity;
  readonly entry: EntryKey;
  /** Where it stands; none where it was worked out here, as its tag says. */
  readonly evidence?: ReactNode;
  readonly note: string | null;
  readonly children: ReactNode;
}

function Row({ name, tag, figure, entry, evidence, note, children }: RowProps) {
  const { lang } = useLanguage();
  return (
    <div>
      <dt>
        {name} <Tag look="solid">{tag[lang]}</Tag>
      </dt>
      <dd>
        <EntryLink untabbed={evidence !== undefined} entry={entry}>
          <FigureText figure={figure} />
        </EntryLink>
        {children}
        {note !== null && <small>{note}</small>}
        {evidence}
      </dd>
    </div>
  );
}
