import './tokens/tokens.css';
import './app/fonts.css';
import './app/page.css';
import './app/print.css';
import './plate/plate.css';
import './plate/sites.css';
import { afterNextPicture } from './app/afterNextPicture.ts';
import { askAhead } from './app/askForFile.ts';
import { keepEarlyClick } from './app/keepEarlyClick.ts';

if (document.documentElement.dataset['floor'] !== 'below') {
  askAhead();
  const clickAgain = keepEarlyClick(document);
  const begin = async () => {
    const { start } = await import('./app/start.tsx');
    await start(document);
    clickAgain();
  };
  afterNextPicture(() => void begin());
}
