/** The rows of the table of a page of `docs` under the head that begins so, cell by cell. */
export function docTable(page: string, head: string): readonly (readonly string[])[] {
  const [, after = ''] = page.split(head);
  const [table = ''] = after.split('\n\n');
  return table
    .split('\n')
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}
