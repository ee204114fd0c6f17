import writeExcelFile from 'write-excel-file/universal';
import { compareSheetWords } from '../text/compareSheetWords.ts';
import { compareSheet } from './compareSheet.ts';
import type { TakenComparison } from './takenComparison.ts';
import { xlsxSheets } from './xlsxSheets.ts';

/** A comparison as a workbook: the table as shown, its numbers and names one by one, and what all of it is. */
export function compareXlsx(taken: TakenComparison): Promise<Blob> {
  const w = compareSheetWords(taken.lang);
  const { about, table, facts } = compareSheet(taken);
  return writeExcelFile([
    ...xlsxSheets(w.sheet.table, table, w.continued),
    ...xlsxSheets(w.sheet.facts, facts, w.continued),
    ...xlsxSheets(w.sheet.about, about, w.continued),
  ]).toBlob();
}
