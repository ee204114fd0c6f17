import { qrPath } from '../../output/qrPath.ts';
import { shareWords } from '../../text/shareWords.ts';
import { useLanguage } from '../useLanguage.ts';

/** The link as a QR code, or why there is none. Dark on light in either theme, as scanners ask. */
export function LinkCode({ link }: { readonly link: string }) {
  const { lang } = useLanguage();
  const w = shareWords(lang);
  const code = qrPath(link);
  if (code === null) return <p className="share-note share-no-code">{w.codeLong}</p>;
  return (
    <svg className="share-code" viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={w.codeLabel}>
      <rect width={code.size} height={code.size} />
      <path d={code.path} />
    </svg>
  );
}
