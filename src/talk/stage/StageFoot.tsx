import type { StagedStep } from '../../analysis/stagedStep.ts';
import type { Atlas } from '../../model/atlas.ts';
import type { Figure } from '../../model/figure.ts';
import type { Lang } from '../../model/localized.ts';
import type { MapApproval } from '../../model/mapApproval.ts';
import { type Story, spokenText } from '../../model/story.ts';
import { goToStep } from '../../state/talkActions.ts';
import { approvalText } from '../../text/approvalText.ts';
import { SENTENCE_GAP } from '../../text/sentenceGap.ts';
import { stageWords } from '../../text/stageWords.ts';
import { figureSource } from '../../text/stepText.ts';
import { words } from '../../text/words.ts';
import './StageFoot.css';

interface StageFootProps {
  readonly atlas: Atlas;
  readonly story: Story;
  readonly staged: StagedStep;
  readonly lang: Lang;
  /** The number on screen. */
  readonly figure: Figure | null;
  readonly approval: MapApproval;
  /** The keys are shown at rest, and fade. */
  readonly faded: boolean;
  /** Nobody presents: there are no keys to show. */
  readonly unattended: boolean;
  readonly onHelp: () => void;
}

/** More dots than these are told apart by nobody. */
const MOST_DOTS = 15;

/** Which step it is, where the number comes from, what no map may lack, and the keys. */
export function StageFoot({ atlas, story, staged, lang, figure, approval, faded, unattended, onHelp }: StageFootProps) {
  const w = stageWords(lang);
  const { map } = words(lang);
  const number = figure === null ? [] : [figureSource(figure, atlas.edition.state[lang], lang)];
  const missing = staged.dropped.length === 0 ? [] : [w.missing(staged.dropped.length)];
  return (
    <footer className="stage-foot">
      <div className="stage-steps">
        {staged.count <= MOST_DOTS && <Dots story={story} staged={staged} lang={lang} />}
        <span className="stage-count">
          {staged.number} / {staged.count}
        </span>
        <span className="stage-source">{[...number, ...missing].join(' · ')}</span>
      </div>
      <p className="stage-approval">{[map.sourceShort, approvalText(approval, lang)].join(SENTENCE_GAP[lang])}</p>
      {!unattended && (
        <div className="stage-hints" data-faded={faded}>
          <kbd>←</kbd>
          <kbd>→</kbd> {w.turn}
          <kbd>F</kbd> {w.full}
          <button type="button" onClick={onHelp} aria-label={`? ${w.more} ${w.help}`}>
            <kbd>?</kbd> {w.more}
          </button>
        </div>
      )}
    </footer>
  );
}

function Dots({ story, staged, lang }: Pick<StageFootProps, 'story' | 'staged' | 'lang'>) {
  const w = stageWords(lang);
  return (
    <nav className="stage-dots" aria-label={w.steps}>
      {story.steps.map((step, index) => {
        const number = index + 1;
        const state = number === staged.number ? 'now' : number < staged.number ? 'past' : 'next';
        return (
          <button
            key={number}
            type="button"
            data-state={state}
            aria-current={state === 'now' ? 'step' : undefined}
            aria-label={w.step(number, spokenText(step.title, lang))}
            onClick={(event) => {
              // What was clicked must not keep the keys of a clicker.
              if (event.detail > 0) event.currentTarget.blur();
              goToStep(number);
            }}
          />
        );
      })}
    </nav>
  );
}
