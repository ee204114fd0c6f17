import { qrPath } from '../../output/qrPath.ts';
import { shelfWords } from '../../text/shelfWords.ts';
import { useLanguage } from '../useLanguage.ts';

/** A link as a QR code, or why there is none. Always dark on light, as scanners ask. */
export function LinkCode({ link }: { readonly link: string }) {
  const { lang } = useLanguage();
  const w = shelfWords(lang);
  const code = qrPath(link);
  if (code === null) return <p className="shelf-note">{w.codeLong}</p>;
  return (
    <svg className="shelf-qr" viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={w.codeLabel}>
      <rect width={code.size} height={code.size} />
      <path d={code.path} />
    </svg>
  );
}
