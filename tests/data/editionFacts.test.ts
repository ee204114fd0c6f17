import { describe, expect, it } from 'vitest';
import { readTable, theRow } from './readTable.ts';

/*
 * What is loaded of the editions that are not mapped, against the facts: by news and web pages, so each row says so and how
 * sure it is; what was seen only on a garbled page is not there.
 */

const others = readTable('editions')
  .filter((row) => row['mapped'] === 'false')
  .map((row) => row['id']);
const ofOthers = readTable('figures').filter((row) => others.includes(row['edition'] ?? ''));

it('are the issued plan and its revision', () => expect(others).toEqual(['issued-2020', 'revision-2023']));

it.each([
  ['province.revenue-target.revision-2023', '>=', '28000', 'rev-2023-gz'],
  ['province.value-added-target.revision-2023', '=', '6475', 'rev-2023-gz'],
  ['province.cluster-count-target.revision-2023', '=', '1', 'rev-2023-gz'],
  ['province.regional-cluster-count.revision-2023', '=', '14', 'rev-2023-gz'],
  ['zhongshan.revenue-target.issued-2020', '>', '1000', 'issued-2020'],
])('%s is %s %s, by %s', (id, qualifier, value, source) => {
  const row = theRow(ofOthers, { id });
  expect([row['qualifier'], row['value'], row['source']]).toEqual([qualifier, value, source]);
  expect(row['note_en']).toContain('Confidence: medium.');
  expect(row['note_zh']).toContain('可信度：中。');
});

describe('what was seen on a garbled page alone', () => {
  it('is not there', () => {
    expect(ofOthers).toHaveLength(5);
    expect(ofOthers.filter((row) => row['source'] === 'rev-2023')).toEqual([]);
  });
});
