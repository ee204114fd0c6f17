import { anAtlas } from '../make/anAtlas.ts';

/** The text of a file with some of its keys changed. */
export function aScenarioFile(part: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ format: 'yuecai-scenario', version: 1, edition: anAtlas().edition.id, name: '', ...part });
}
