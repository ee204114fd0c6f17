import type { Measured } from '../../analysis/comparand.ts';
import type { DifferenceCell } from '../../analysis/differenceSection.ts';
import { shelfWords } from '../../text/shelfWords.ts';
import { spotText } from '../../text/spotText.ts';
import { TERMS } from '../../text/term.ts';
import { FigureText } from '../FigureText.tsx';
import { Filled } from '../Filled.tsx';
import { ForeignText } from '../ForeignText.tsx';
import { useLanguage } from '../useLanguage.ts';

/** What one scenario has of a row of differences. */
export function DifferenceValue({ cell }: { readonly cell: DifferenceCell }) {
  const { lang, w: common } = useLanguage();
  const w = shelfWords(lang);
  switch (cell.kind) {
    case 'measured':
      return <Value measured={cell.measured} />;
    case 'gap':
      return <Filled sentence={w.gap[cell.side]} parts={[<Value key="gap" measured={cell.gap} />]} />;
    case 'names':
      if (cell.names.length === 0) return w.noneOf;
      return <ForeignText text={cell.names.map((name) => name[lang]).join(common.app.listMark)} />;
    case 'material':
      if (cell.state !== 'added') return w.material[cell.state];
      return `${w.material.added}${common.app.semicolon}${cell.sector === null ? w.sectorless : TERMS.sector[cell.sector][lang]}`;
    case 'site':
      return cell.at === null ? w.noneOf : spotText(cell.at, lang);
    case 'group':
      if (cell.target === null) return w.noneOf;
      return (
        <>
          <Value measured={cell.target} />
          <br />
          <ForeignText text={cell.members.map((name) => name[lang]).join(common.app.listMark)} />
        </>
      );
  }
}

function Value({ measured }: { readonly measured: Measured }) {
  const { lang } = useLanguage();
  if (measured.quantity === null) return shelfWords(lang).notStated;
  return (
    <>
      <FigureText figure={measured.quantity} />
      {measured.short !== null && <small> {measured.short[lang]}</small>}
    </>
  );
}
