import type { Quantity } from '../model/figure.ts';
import { figureParts, figureSpeech, figureText, scenarioMark } from '../text/figure.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { useLanguage } from './useLanguage.ts';
import './FigureText.css';

interface FigureTextProps {
  readonly figure: Quantity;
  /** `bare`: without the unit, where a column head gives it; `big`: the figure a panel is about. */
  readonly look?: 'line' | 'bare' | 'big';
}

/** A figure with its sign: written for the eye, and in words for readers who hear the page. */
export function FigureText({ figure, look = 'line' }: FigureTextProps) {
  const { lang } = useLanguage();
  const { sign, number, unit } = figureParts(figure, lang);
  return (
    <span className={`figure figure-${look}`}>
      <span aria-hidden="true">
        {look === 'line' && figureText(figure, lang)}
        {look === 'bare' && `${sign}${number}${scenarioMark(figure, lang)}`}
        {look === 'big' && (
          <>
            <b>{`${sign}${number}`}</b> <span className="figure-unit">{`${unit}${scenarioMark(figure, lang)}`}</span>
          </>
        )}
      </span>
      <VisuallyHidden>{figureSpeech(figure, lang)}</VisuallyHidden>
    </span>
  );
}
