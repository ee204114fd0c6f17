import type { Atlas } from '../../model/atlas.ts';
import type { Figure } from '../../model/figure.ts';
import type { FigureSubject } from '../../model/figureSubject.ts';
import type { Lang } from '../../model/localized.ts';
import { useAtlasState } from '../../state/hooks.ts';
import type { ConsoleWords } from '../../text/consoleWords.ts';
import { figureSpeech, figureText } from '../../text/figure.ts';
import { LANG_TAGS } from '../../text/langTags.ts';
import { figureLabel, figureSource } from '../../text/stepText.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { reachByKeys } from './reachByKeys.ts';
import type { ShownStep } from './shownStep.ts';

interface StepNumberProps {
  readonly shown: ShownStep;
  readonly lang: Lang;
  readonly w: ConsoleWords;
}

/** The number on the audience's screen, and where it can be checked, for whoever asks. */
export function StepNumber({ shown: { step, staged, subject }, lang, w }: StepNumberProps) {
  const atlas = useAtlasState((all) => all.atlas);
  const figure = staged?.figure ?? null;
  return (
    <section ref={reachByKeys} className="console-number" aria-labelledby="console-number">
      <h2 id="console-number">{w.number}</h2>
      {step.figure === null && <p>{w.noNumber}</p>}
      {step.figure !== null && staged !== null && figure === null && <p>{w.lostNumber}</p>}
      {atlas !== null && figure !== null && subject !== null && (
        <NumberSource {...{ figure, subject, atlas, lang, w }} />
      )}
    </section>
  );
}

interface NumberSourceProps {
  readonly figure: Figure;
  readonly subject: FigureSubject;
  readonly atlas: Atlas;
  readonly lang: Lang;
  readonly w: ConsoleWords;
}

function NumberSource({ figure, subject, atlas, lang, w }: NumberSourceProps) {
  const source = atlas.sourceById.get(figure.source);
  const edition = atlas.editions.find(({ id }) => id === figure.edition);
  const rows: readonly (readonly [string, string | null | undefined])[] = [
    [w.source, source?.title[lang]],
    [w.edition, edition && `${edition.title[lang]} · ${edition.state[lang]}`],
    [w.locator, figure.locator[lang]],
    [w.publisher, source?.publisher?.[lang]],
    [w.where, source?.where],
    [w.read, source?.read],
    [w.note, figure.note?.[lang]],
  ];
  return (
    <>
      <p className="console-figure">
        <b aria-hidden="true">{figureText(figure, lang)}</b>
        <VisuallyHidden>{figureSpeech(figure, lang)}</VisuallyHidden> {subject.scope && <b>{subject.scope[lang]} </b>}
        {figureLabel(figure, lang, subject)}
      </p>
      <p>{figureSource(figure, atlas.edition.state[lang], lang)}</p>
      <dl className="console-source">
        {rows.map(([name, text]) =>
          text ? (
            <div key={name}>
              <dt>{name}</dt>
              <dd lang={LANG_TAGS[/\p{Script=Han}/u.test(text) ? 'zh' : 'en']}>{text}</dd>
            </div>
          ) : null,
        )}
      </dl>
    </>
  );
}
