import { ROOMS } from './importTable.ts';
import { type SourceFile, sourceFiles } from './sourceFiles.ts';

export interface LayoutFault {
  readonly rule: string;
  readonly file: string;
  readonly found: string;
}

export interface LayoutReport {
  readonly files: number;
  readonly faults: readonly LayoutFault[];
  /** Lines of the modules in `src`. */
  readonly lengths: { readonly median: number; readonly p95: number; readonly longest: number };
}

/** No file is longer, tables of words and data aside. */
const MOST_LINES = 250;

/** Tables of words or data: as long as their subject. */
const TABLES: readonly RegExp[] = [/^src\/text\/(zh|en)\.ts$/, /^tests\/data\/facts[^/]*\.ts$/];

/** Names that say nothing about what a file holds, so that everything ends up in it. */
const DRAWER = /^(utils?|helpers?|commons?|types?|index|misc|shared|constants|manager|service)$/i;

type Rule = (file: SourceFile) => string | null;

const RULES: Readonly<Record<string, Rule>> = {
  drawer: ({ path }) => path.split('/').find((part) => DRAWER.test(part.replace(/(\.(test|d))?\.tsx?$/, ''))) ?? null,
  room: ({ path }) => {
    const [top, room, ...rest] = path.split('/');
    if (top !== 'src' || room === undefined) return null;
    return rest.length === 0 ? (room === 'main.tsx' ? null : room) : room in ROOMS ? null : room;
  },
  'file-name': ({ path, text }) => {
    const name = path.split('/').at(-1) ?? '';
    if (!/^[a-zA-Z][a-zA-Z0-9]*(\.(test|d))?\.tsx?$/.test(name)) return name;
    const component = /^([A-Z][a-zA-Z0-9]*)\.tsx$/.exec(name)?.[1];
    if (component !== undefined)
      return new RegExp(`^export function ${component}\\b`, 'm').test(text) ? null : `no function ${component}`;
    return /^[A-Z]/.test(name) && !name.includes('.test.') ? name : null;
  },
  're-export': ({ path, text }) =>
    path.startsWith('src/') ? (/^export\s+(type\s+)?(\*|\{[^}]*\})[^;'"]*from/m.exec(text)?.[0] ?? null) : null,
  length: ({ path, text }) =>
    lines(text) > MOST_LINES && !TABLES.some((table) => table.test(path)) ? `${lines(text)} lines` : null,
  silenced: ({ text }) =>
    new RegExp(`as unknown ${'as'}|@ts-(ignore|expect-error|nocheck)|biome-${'ignore'}`).exec(text)?.[0] ?? null,
  unfinished: ({ text }) => new RegExp(`\\b(TO${'DO'}|FIX${'ME'}|XX${'X'})\\b`).exec(text)?.[0] ?? null,
  'other-host': ({ path, text }) =>
    path.startsWith('src/') ? (/https?:\/\/(?!www\.w3\.org\/)[a-z0-9.-]+/.exec(text)?.[0] ?? null) : null,
};

/** Holds names, lengths and habits of the modules under `root` against the rules of the house that no linter knows. */
export function checkLayout(root: string): LayoutReport {
  const files = sourceFiles(root, ['src', 'data', 'tests']);
  const faults = files.flatMap((file) =>
    Object.entries(RULES).flatMap(([rule, broken]) => {
      const found = broken(file);
      return found === null ? [] : [{ rule, file: file.path, found }];
    }),
  );
  const lengths = files
    .filter(({ path }) => path.startsWith('src/'))
    .map(({ text }) => lines(text))
    .sort((a, b) => a - b);
  return {
    files: files.length,
    faults,
    lengths: { median: at(lengths, 0.5), p95: at(lengths, 0.95), longest: at(lengths, 1) },
  };
}

function lines(text: string): number {
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}

/** The value below which a share of a sorted list lies; 0 of an empty one. */
function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
