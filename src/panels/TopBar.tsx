import { setLang, setTheme } from '../state/actions.ts';
import { useAtlasState } from '../state/hooks.ts';
import { LANG_TAGS } from '../text/langTags.ts';
import { Icon } from '../ui/Icon.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { BrandMark } from './BrandMark.tsx';
import { useDialogs } from './dialogs.ts';
import { EditionTag } from './EditionTag.tsx';
import { useLanguage } from './useLanguage.ts';
import { ViewTabs } from './ViewTabs.tsx';
import './TopBar.css';

/** The head of the page: what this is, which edition it maps, language, theme, help. */
export function TopBar() {
  const { w } = useLanguage();
  const { openHelp } = useDialogs();
  return (
    <header className="top-bar">
      <p className="brand">
        <BrandMark />
        <span>{w.app.title}</span>
      </p>
      <ViewTabs />
      <span className="top-space" />
      <EditionTag />
      <LanguageSwitch />
      <ShareButton />
      <ThemeSwitch />
      <button type="button" className="top-tool" aria-label={`${w.top.help} ?`} onClick={openHelp}>
        <span className="top-word">{w.top.help}</span> <kbd>?</kbd>
      </button>
    </header>
  );
}

function LanguageSwitch() {
  const { lang, w } = useLanguage();
  return (
    <fieldset className="top-language">
      <legend>
        <VisuallyHidden>{w.top.language}</VisuallyHidden>
      </legend>
      <button
        type="button"
        lang={LANG_TAGS.zh}
        aria-label="中文"
        aria-pressed={lang === 'zh'}
        onClick={() => setLang('zh')}
      >
        {w.top.inChinese}
      </button>
      <span aria-hidden="true">/</span>
      <button type="button" lang={LANG_TAGS.en} aria-pressed={lang === 'en'} onClick={() => setLang('en')}>
        {w.top.inEnglish}
        <VisuallyHidden> English</VisuallyHidden>
      </button>
    </fieldset>
  );
}

function ShareButton() {
  const { w } = useLanguage();
  const { openShare } = useDialogs();
  return (
    <button
      type="button"
      className="top-tool top-share"
      aria-haspopup="dialog"
      aria-label={w.top.share}
      title={w.top.share}
      onClick={openShare}
    >
      <span className="top-icon">
        <Icon name="link" />
      </span>
      <span className="top-word">{w.top.share}</span>
    </button>
  );
}

function ThemeSwitch() {
  const { w } = useLanguage();
  const theme = useAtlasState((state) => state.scene.theme);
  return (
    <button
      type="button"
      className="top-tool"
      aria-pressed={theme === 'stage'}
      aria-label={w.top.stage}
      title={w.top.stage}
      onClick={() => setTheme(theme === 'stage' ? 'light' : 'stage')}
    >
      <span className="top-icon">
        <Icon name="screen" />
      </span>
      <span className="top-word">{w.top.stage}</span>
    </button>
  );
}
