import type { Lang } from '../../model/localized.ts';
import { LANGS } from '../../model/localized.ts';
import { setLang } from '../../state/actions.ts';
import type { ConsoleWords } from '../../text/consoleWords.ts';
import { Button } from '../../ui/Button.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { ConsoleClock } from './ConsoleClock.tsx';
import type { ConsoleLink, ConsoleView } from './consoleLink.ts';
import { Spoken } from './Spoken.tsx';

interface ConsoleHeadProps {
  readonly link: ConsoleLink;
  readonly view: ConsoleView;
  readonly lang: Lang;
  readonly w: ConsoleWords;
}

/** What holds for the whole talk: its story, the time, how far it has come, and its languages. */
export function ConsoleHead({ link, view, lang, w }: ConsoleHeadProps) {
  const { state, story } = view;
  const isJoined = view.link === 'joined';
  const languages = LANGS.map((value) => ({ value, label: w.langNames[value] }));
  return (
    <header className="console-head">
      <div className="console-story">
        <h1>{story === null ? w.title : <Spoken text={story.title} lang={lang} />}</h1>
        {story !== null && state !== null && state.step !== null && (
          <p>
            <b>{w.place(state.step, story.steps.length)}</b> · {w.left(story.steps.length - state.step)}
          </p>
        )}
      </div>
      {state !== null && (
        <ConsoleClock
          clock={state.clock}
          isTalking={state.step !== null}
          w={w}
          onSet={isJoined ? (clock) => link.ask({ do: 'clock', clock }) : null}
        />
      )}
      <div className="console-languages">
        {state !== null && isJoined && (
          <RadioGroup
            name="audience-language"
            legend={w.audienceLang}
            options={languages}
            value={state.lang}
            onChange={(next) => link.ask({ do: 'speak', lang: next })}
          />
        )}
        <RadioGroup name="own-language" legend={w.ownLang} options={languages} value={lang} onChange={setLang} />
      </div>
      {state !== null && state.step !== null && (
        <Button className="console-end" disabled={!isJoined} onClick={() => link.ask({ do: 'end' })}>
          {w.end}
        </Button>
      )}
    </header>
  );
}
