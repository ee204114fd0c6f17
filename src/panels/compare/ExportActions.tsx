/** Takes the table away as CSV or XLSX. Filled by its own branch. */
export function ExportActions() {
  return null;
}
