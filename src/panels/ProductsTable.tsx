import { figureKey } from '../model/entryKey.ts';
import type { Figure } from '../model/figure.ts';
import type { Product } from '../model/measure.ts';
import { useAtlas } from '../state/hooks.ts';
import { figureText } from '../text/figure.ts';
import { SENTENCE_GAP } from '../text/sentenceGap.ts';
import { sectorName, TERMS } from '../text/term.ts';
import { Tag } from '../ui/Tag.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { EntryLink } from './EntryLink.tsx';
import { EvidenceLine } from './EvidenceLine.tsx';
import { FigureBar } from './FigureBar.tsx';
import { FigureText } from './FigureText.tsx';
import { Filled } from './Filled.tsx';
import { SectorMark } from './SectorMark.tsx';
import { useLanguage } from './useLanguage.ts';

/** Products with their share of the nation's output, the largest first: the one number of theirs that can be compared. */
export function ProductsTable() {
  const { lang, w } = useLanguage();
  const products = [...useAtlas().products].sort((a, b) => b.nationalShare.value - a.nationalShare.value);
  const [longest] = products;
  if (!longest) return null;
  const namesOf = (some: readonly Product[]) => some.map(({ name }) => name[lang]).join(w.app.listMark);
  const unranked = products.filter(({ nationalRank }) => nationalRank === null);
  const assigned = products.filter(({ sectorBasis }) => sectorBasis === 'assigned');
  const notes = [
    ...(unranked.length > 0 ? [w.province.noRankNote(namesOf(unranked))] : []),
    ...(assigned.length > 0 ? [w.province.assigned(namesOf(assigned))] : []),
  ];
  return (
    <>
      <table className="products">
        <caption className="visually-hidden">{w.province.productsCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{w.province.product}</th>
            <th scope="col">{w.province.nationalShare}</th>
            <th scope="col">{w.province.rank}</th>
            <th scope="col">{w.province.output}</th>
          </tr>
        </thead>
        <tbody>
          {products.map((product) => (
            <ProductRow key={product.id} product={product} full={longest.nationalShare.value} />
          ))}
        </tbody>
      </table>
      <p className="section-note">
        <Filled
          sentence={w.province.productBars}
          parts={[
            <EntryLink key="longest" untabbed entry={figureKey(longest.nationalShare.id)}>
              {figureText(longest.nationalShare, lang)}
            </EntryLink>,
          ]}
        />
        {notes.map((note) => `${SENTENCE_GAP[lang]}${note}`)}
      </p>
      <p className="province-evidence">
        <Tag look="solid">{TERMS.status[longest.output.status][lang]}</Tag>
        <EvidenceLine of={products.flatMap(({ output, nationalShare }) => [output, nationalShare])} />
      </p>
    </>
  );
}

function ProductRow({ product, full }: { readonly product: Product; readonly full: number }) {
  const { lang, w } = useLanguage();
  const { name, sector, nationalShare, nationalRank, output } = product;
  return (
    <tr>
      <th scope="row">
        <span className="product-name">
          <SectorMark sector={sector} /> <span>{name[lang]}</span>
        </span>
        <VisuallyHidden>
          {w.app.semicolon}
          {sectorName(sector, lang)}
        </VisuallyHidden>
      </th>
      <td>
        <LinkedFigure figure={nationalShare} />
        <FigureBar pieces={[nationalShare]} full={full} />
      </td>
      <td>
        {nationalRank ? (
          <LinkedFigure figure={nationalRank} />
        ) : (
          <span className="is-missing">{w.province.noRank}</span>
        )}
      </td>
      <td>
        <LinkedFigure figure={output} />
      </td>
    </tr>
  );
}

/** By keyboard the places under the table lead there. */
function LinkedFigure({ figure }: { readonly figure: Figure }) {
  return (
    <EntryLink untabbed entry={figureKey(figure.id)}>
      <FigureText figure={figure} />
    </EntryLink>
  );
}
