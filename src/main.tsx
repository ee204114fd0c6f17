import './tokens/tokens.css';
import './app/fonts.css';
import './app/page.css';
import './app/print.css';
import './plate/plate.css';
import './plate/sites.css';
import { afterFirstPicture } from './app/afterFirstPicture.ts';
import { askAhead } from './app/askForFile.ts';
import { keepEarlyClick } from './app/keepEarlyClick.ts';

if (document.documentElement.dataset['floor'] !== 'below') {
  askAhead();
  const clickAgain = keepEarlyClick(document);
  afterFirstPicture(async () => {
    const { start } = await import('./app/start.tsx');
    await start(document);
    clickAgain();
  });
}
