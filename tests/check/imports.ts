import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { importRules } from './importTable.ts';
import { sourceFiles } from './sourceFiles.ts';

/** One import that breaks the table. */
export interface ImportFault {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

export interface ImportReport {
  /** How many of our own modules were looked at. */
  readonly modules: number;
  /** Our own modules on disk that were not looked at. */
  readonly unseen: readonly string[];
  readonly faults: readonly ImportFault[];
}

const FOLDERS = ['src', 'data', 'tests'];

/** Pages measured beside the atlas: a package of their own, installed only when they are measured. */
const PEERS = '^tests/bench/peers/';

/**
 * Holds every import under `root` (an absolute path to a tree laid out as this repository) against the import table.
 * A module that exists and was not read is reported too: a checker that cannot read TypeScript says all is well.
 */
export async function checkImports(root: string): Promise<ImportReport> {
  const onDisk = sourceFiles(root, FOLDERS).map(({ path }) => path);
  const tsConfig: unknown = extractTSConfig(join(root, 'tsconfig.json'));
  const { output } = await cruise(
    FOLDERS,
    {
      baseDir: root,
      validate: true,
      ruleSet: { forbidden: importRules },
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      exclude: { path: PEERS },
      skipAnalysisNotInRules: false,
      enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
    },
    { bustTheCache: true },
    { tsConfig },
  );
  if (typeof output === 'string') throw new Error('dependency-cruiser returned text instead of a result');
  const seen = new Set(output.modules.map((module) => module.source));
  return {
    modules: onDisk.filter((file) => seen.has(file)).length,
    unseen: onDisk.filter((file) => !seen.has(file)),
    faults: output.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  };
}
