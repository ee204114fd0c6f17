import type { Comparand, Measured } from '../../analysis/comparand.ts';
import { comparands } from '../../analysis/comparands.ts';
import { ranking } from '../../analysis/ranking.ts';
import { roughWidth } from '../../cartography/labelRoom.ts';
import type { Atlas } from '../../model/atlas.ts';
import type { Lang } from '../../model/localized.ts';
import type { Scene } from '../../model/scene.ts';
import { figureText } from '../../text/figure.ts';
import { missingWords } from '../../text/missingWords.ts';
import { pptxWords } from '../../text/pptxWords.ts';
import type { DeckLook } from './deckLook.ts';
import type { Grid, Run } from './drawn.ts';
import { COLUMN } from './slideWords.ts';

/** A table as words, heads first; numbers stand to the right. */
export interface TableText {
  readonly rows: readonly (readonly string[])[];
  readonly aligns: readonly ('left' | 'right')[];
}

/** What a step of the comparison or of the site finder has beside its map; null of other views. */
export function tableText(atlas: Atlas, scene: Scene): TableText | null {
  if (scene.staged === 'find') return rankingText(atlas, scene);
  return scene.staged === 'compare' ? comparedText(atlas, scene) : null;
}

function comparedText(atlas: Atlas, { areas, lang }: Scene): TableText {
  const w = pptxWords(lang);
  const ids = areas.length === 0 ? atlas.regions.map(({ id }) => id) : areas;
  const columns = comparands(atlas, ids, null);
  const lettered = areas.length > 1;
  const letters = new Map<string, string>(areas.map((id, at) => [id, String.fromCharCode(65 + at)]));
  const rows = columns.map((column) => {
    // The map letters regions alone.
    const letter = column.kind === 'region' ? (letters.get(column.id) ?? '') : '';
    const cells = [column.name[lang], measuredText(column.target, lang), materialsText(column, lang)];
    return lettered ? [letter, ...cells] : cells;
  });
  const heads = [...(lettered ? [''] : []), w.region, w.target, w.materials];
  return { rows: [heads, ...rows], aligns: [...(lettered ? ['left' as const] : []), 'left', 'right', 'right'] };
}

/** Of a city within a region nothing can be said: the plan names materials for the region as a whole. */
function materialsText({ materials, unnamed }: Comparand, lang: Lang): string {
  if (unnamed.length > 0) return missingWords(lang)['part-of-region'];
  return materials.length === 0 ? missingWords(lang)['not-stated'] : String(materials.length);
}

function measuredText(measured: Measured, lang: Lang): string {
  if (measured.quantity === null) return missingWords(lang)[measured.missing];
  const short = measured.short?.[lang] ?? null;
  const text = figureText(measured.quantity, lang);
  return short === null ? text : `${text} ${short}`;
}

function rankingText(atlas: Atlas, { finding, lang }: Scene): TableText | null {
  const { ranked } = ranking(atlas, finding);
  if (ranked === null) return null;
  const w = pptxWords(lang);
  const rows = ranked.map(({ candidate, rank, score, ranks }) => [
    String(rank),
    candidate.region.name[lang],
    span(Math.floor(score.lo), Math.ceil(score.hi)),
    span(ranks.best, ranks.worst),
  ]);
  return { rows: [[w.rank, w.region, w.score, w.ranks], ...rows], aligns: ['right', 'left', 'right', 'right'] };
}

function span(from: number, to: number): string {
  return from === to ? String(from) : `${from}–${to}`;
}

const ROW = 1.62;

/**
 * The table as an object of a slide, in the room it has.
 * @param top px
 * @param bottom px
 */
export function slideTable(table: TableText, top: number, bottom: number, { lang, color }: DeckLook): Grid {
  const widths = table.aligns.map((_, at) => Math.max(...table.rows.map((row) => roughWidth(row[at] ?? ''))) + 1.4);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const size = Math.max(13, Math.min(28, (bottom - top) / (table.rows.length * ROW), (COLUMN.width * 1.1) / whole));
  const share = COLUMN.width / whole;
  const rows = table.rows.map((row, index) =>
    row.map((text): Run => ({ text, face: 'sans', size, ink: color(index === 0 ? 'ink-3' : 'ink'), bold: false })),
  );
  return {
    kind: 'grid',
    name: pptxWords(lang).table,
    ...{ x: COLUMN.left, y: top, width: COLUMN.width, height: table.rows.length * ROW * size },
    rows,
    columns: widths.map((width) => width * share),
    aligns: table.aligns,
    rule: color('line'),
  };
}
