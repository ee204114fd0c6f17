import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useLanguage } from './useLanguage.ts';
import './PaperMarks.css';

interface PaperMarksProps {
  /** Latitude in degrees at which the scale bar is true, WGS-84; null while no map stands. */
  readonly latitude: () => number | null;
}

/** What a map on paper has beside that on screen: where north is, at which latitude its scale is true, the day of print. */
export function PaperMarks({ latitude }: PaperMarksProps) {
  const { w } = useLanguage();
  const [note, setNote] = useState('');
  useEffect(() => {
    const write = () => {
      const lat = latitude();
      flushSync(() => setNote(lat === null ? '' : w.map.paper(lat.toFixed(1), today())));
    };
    addEventListener('beforeprint', write);
    return () => removeEventListener('beforeprint', write);
  }, [latitude, w]);
  return (
    <div className="paper-marks">
      <svg className="north-arrow" viewBox="0 0 24 52" role="img" aria-label={w.map.north}>
        <text x="12" y="12" textAnchor="middle">
          {w.map.northSign}
        </text>
        <path d="M12 16 L20 50 L12 44 L4 50 Z" />
        <path className="north-half" d="M12 16 L20 50 L12 44 Z" />
      </svg>
      <p>{note}</p>
    </div>
  );
}

/** ISO day by the clock of this machine. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
