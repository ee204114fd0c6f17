import { qrPath } from '../../output/qrPath.ts';
import { useStoryWords } from './useStoryWords.ts';

/** A link as a QR code, or why there is none. Always dark on light, as scanners ask. */
export function LinkCode({ link }: { readonly link: string }) {
  const { s } = useStoryWords();
  const code = qrPath(link);
  if (code === null) return <p className="story-note">{s.codeLong}</p>;
  return (
    <svg className="story-qr" viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={s.codeLabel}>
      <rect width={code.size} height={code.size} />
      <path d={code.path} />
    </svg>
  );
}
