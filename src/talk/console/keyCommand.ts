import type { TalkCommand } from '../../model/talkMessage.ts';
import type { ConsoleKey } from './consoleKeys.ts';
import type { ConsoleView } from './consoleLink.ts';

/** What is to be asked of the audience's window for a key, as the talk stands; null where there is nothing to ask. */
export function keyCommand(key: ConsoleKey['do'], { link, state, story }: ConsoleView): TalkCommand | null {
  if (link !== 'joined' || state === null || story === null) return null;
  if (state.step === null) return key === 'next' || key === 'first' ? { do: 'go', step: 1 } : null;
  switch (key) {
    case 'next':
      return { do: 'turn', by: 1 };
    case 'previous':
      return { do: 'turn', by: -1 };
    case 'first':
      return { do: 'go', step: 1 };
    case 'last':
      return { do: 'go', step: story.steps.length };
    case 'black':
      return { do: 'black', on: !state.black };
    case 'language':
      return { do: 'speak', lang: state.lang === 'zh' ? 'en' : 'zh' };
    case 'end':
      return state.black ? { do: 'black', on: false } : { do: 'end' };
    default:
      return null;
  }
}
