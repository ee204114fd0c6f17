import { type ReactNode, useEffect, useRef } from 'react';
import type { StagedStep } from '../../analysis/stagedStep.ts';
import { hasCircles } from '../../cartography/paint.ts';
import type { Atlas } from '../../model/atlas.ts';
import type { Region } from '../../model/region.ts';
import type { Scene } from '../../model/scene.ts';
import { SECTORS } from '../../model/sector.ts';
import { type Story, spokenText } from '../../model/story.ts';
import { turnStep } from '../../state/talkActions.ts';
import { stageWords } from '../../text/stageWords.ts';
import { StageClasses } from './StageClasses.tsx';
import { StageCompared } from './StageCompared.tsx';
import { StageFigure } from './StageFigure.tsx';
import { StageRanks } from './StageRanks.tsx';
import { StageSectors } from './StageSectors.tsx';
import { useFit } from './useFit.ts';
import './StageText.css';

interface StageTextProps {
  readonly atlas: Atlas;
  readonly story: Story;
  readonly staged: StagedStep;
  readonly scene: Scene;
  /** A region highlighted beside the step, as an answer to a question. */
  readonly aside: Region | null;
}

/** What is read on the stage: one number, one finding, one sentence, and what the map's signs stand for. A click on it goes on. */
export function StageText({ atlas, story, staged, scene, aside }: StageTextProps) {
  const column = useRef<HTMLDivElement>(null);
  const { lang } = scene;
  const { step } = staged;
  const region = aside ?? staged.region;
  const figure = aside === null ? staged.figure : aside.target;
  const title = spokenText(step.title, lang);
  const sentence = spokenText(step.sentence, lang);
  useFit(column);
  useEffect(() => {
    const element = column.current;
    const goOn = () => turnStep(1);
    element?.addEventListener('click', goOn);
    return () => element?.removeEventListener('click', goOn);
  }, []);
  return (
    <div ref={column} className="stage-text" data-has-figure={figure !== null}>
      <p className="stage-over">
        {region === null ? (
          <span>{spokenText(story.title, lang)}</span>
        ) : (
          <>
            <b>{region.name[lang]}</b> <span>{region.cluster[lang]}</span>
          </>
        )}
      </p>
      {figure !== null && <StageFigure figure={figure} lang={lang} atlas={atlas} region={region} />}
      {aside === null && title !== '' && <h1>{clauses(title)}</h1>}
      {aside === null && sentence !== '' && <p className="stage-body">{sentence}</p>}
      {aside !== null && <p className="stage-body">{stageWords(lang).aside}</p>}
      <Key atlas={atlas} scene={scene} staged={staged} region={region} />
    </div>
  );
}

/** A title breaks between its clauses first: within one, a name might be torn apart. */
function clauses(title: string): ReactNode {
  const parts = title.split(/(?<=[，。；：、？])/);
  if (parts.length === 1) return title;
  let at = 0;
  return parts.map((part) => {
    const key = at;
    at += part.length;
    return <span key={key}>{part}</span>;
  });
}

/** What the map shows is said by what draws it: ranks, letters, classes of a number, or marks. */
function Key({
  atlas,
  scene,
  staged,
  region,
}: Pick<StageTextProps, 'atlas' | 'scene' | 'staged'> & { readonly region: Region | null }) {
  const { lang, areas, color } = scene;
  if (scene.staged === 'find') return <StageRanks atlas={atlas} scene={scene} />;
  if (region !== null) {
    const named = new Set(region.materials.map(({ sector }) => sector));
    return <StageSectors sectors={SECTORS.filter((sector) => named.has(sector))} lang={lang} />;
  }
  const isCompared = areas.length > 1;
  return (
    <>
      {isCompared && <StageCompared atlas={atlas} areas={areas} lang={lang} />}
      {color === 'sector' && !isCompared && <StageSectors sectors={staged.sectors} lang={lang} />}
      {color !== 'sector' && areas.length !== 1 && <StageClasses atlas={atlas} scene={scene} />}
      {hasCircles(color) && !isCompared && color !== 'sector' && (
        <p className="stage-note">{stageWords(lang).circle}</p>
      )}
    </>
  );
}
