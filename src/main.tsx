import './tokens/tokens.css';
import './app/fonts.css';
import './app/page.css';
import './app/print.css';
import './plate/plate.css';
import { start } from './app/start.tsx';

if (document.documentElement.dataset['floor'] !== 'below') void start(document);
