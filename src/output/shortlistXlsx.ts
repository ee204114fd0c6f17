import writeExcelFile from 'write-excel-file/universal';
import type { Lang } from '../model/localized.ts';
import { briefWords } from '../text/briefWords.ts';
import { TERMS } from '../text/term.ts';
import { words } from '../text/words.ts';
import type { Brief } from './brief.ts';
import { briefRows } from './briefRows.ts';
import type { CsvCell } from './csvText.ts';
import { sourceRows } from './sourceRows.ts';
import { weightsText } from './weightsText.ts';
import { xlsxSheets } from './xlsxSheets.ts';

/** A shortlist as a workbook for spreadsheet programs: shortlist, ranking, facts, sources, and what all of it is. */
export function shortlistXlsx(brief: Brief, lang: Lang, disclaimer: string): Promise<Blob> {
  const w = briefWords(lang);
  const sheets = (name: string, rows: Rows) => xlsxSheets(name, rows, w.continued);
  return writeExcelFile([
    ...sheets(w.sheet.shortlist, shortlistRows(brief, lang)),
    ...sheets(w.sheet.ranking, rankingRows(brief, lang)),
    ...sheets(w.sheet.facts, briefRows(brief, lang)),
    ...sheets(w.sheet.sources, sourceRows(brief.sources, restsOf(brief), lang)),
    ...sheets(w.sheet.about, aboutRows(brief, lang, disclaimer)),
  ]).toBlob();
}

type Rows = readonly (readonly CsvCell[])[];

function shortlistRows({ places, ranking, day, link, edition }: Brief, lang: Lang): Rows {
  const w = briefWords(lang);
  const c = words(lang).entries.columns;
  const heads = [w.order, w.name, w.placeId, c.kind, w.within, w.rank, w.scoreLow, w.scoreHigh];
  const points = [c.longitude, c.latitude, c.precision, c.datum, c.standsFor];
  return [
    [...heads, ...points, w.note, c.edition, w.day, w.link],
    ...places.map((place, at) => {
      const found = ranking?.find(({ region }) => region.id === place.id) ?? null;
      const [only, ...more] = place.positions;
      const point = only !== undefined && more.length === 0 ? only : null;
      return [
        at + 1,
        place.name[lang],
        place.id,
        place.layer === null ? w.kind[place.kind] : TERMS.layer[place.layer][lang],
        place.within.map((name) => name[lang]).join(' / '),
        found?.rank ?? null,
        found?.score.lo ?? null,
        found?.score.hi ?? null,
        point?.at[0] ?? null,
        point?.at[1] ?? null,
        point?.precisionKm ?? null,
        point === null ? null : words(lang).places.datums[point.datum],
        point?.precision[lang] ?? null,
        place.note,
        edition.state[lang],
        day,
        link,
      ];
    }),
  ];
}

function rankingRows({ ranking, asked, edition, day, link }: Brief, lang: Lang): Rows {
  const w = briefWords(lang);
  const c = words(lang).entries.columns;
  const heads = [w.rank, w.region, w.scoreLow, w.scoreHigh, w.rankBest, w.rankWorst, w.why];
  const stable = [w.stableShare, w.stableBest, w.stableWorst, w.stableDraws];
  const formula = w.scoreFormula(weightsText(asked, lang));
  return [
    [...heads, ...stable, w.picked, c.status, c.formula, c.source, c.edition, w.day, w.link],
    ...(ranking ?? []).map(({ rank, region, score, ranks, reasons, stable: kept, picked }) => [
      rank,
      region.name[lang],
      score.lo,
      score.hi,
      ranks.best,
      ranks.worst,
      reasons
        .map(({ text }) => text[lang])
        .join(words(lang).app.semicolon)
        .replaceAll('\u00a0', ' '),
      kept === null ? null : kept.first * 100,
      kept?.best ?? null,
      kept?.worst ?? null,
      kept?.draws ?? null,
      picked ? '★' : null,
      TERMS.status.derived[lang],
      formula,
      [...new Set(reasons.flatMap(({ sources }) => sources))].join('; '),
      edition.state[lang],
      day,
      link,
    ]),
  ];
}

function restsOf({ places }: Brief) {
  return places.flatMap(({ facts }) => facts.map(({ entry }) => entry));
}

function aboutRows(brief: Brief, lang: Lang, disclaimer: string): Rows {
  const w = briefWords(lang);
  const { app, entries } = words(lang);
  const { asked, edition, day, link, missing, ranking } = brief;
  const { needs, reference, radiusKm } = asked;
  return [
    [w.atlas, app.title],
    [entries.columns.edition, `${edition.title[lang]} · ${edition.state[lang]} · ${edition.period}`],
    [w.day, day],
    [w.link, link],
    [w.needs, needs.length === 0 ? w.noNeeds : needs.map(({ name }) => name[lang]).join(app.listMark)],
    [w.reference, reference === null ? w.noReference : `${reference.name[lang]}${app.semicolon}${w.radius(radiusKm)}`],
    [w.weights, weightsText(asked, lang)],
    [w.ranking, ranking === null ? w.noRanking : w.rankingNote],
    [entries.columns.note, w.factsNote],
    [w.disclaimer, disclaimer],
    [w.disclaimer, w.notAdvice],
    ...(missing.length === 0 ? [] : [[entries.columns.note, w.missing(missing.join(app.listMark))]]),
  ];
}
