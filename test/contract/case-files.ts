/** Reads the generated cases, for tests that run in Node. */
import { globSync, readFileSync } from 'node:fs';
import type { CaseFile } from '../../src/codegen/emit/cases/case.ts';
import type { FrameCaseFile } from '../../src/codegen/emit/cases/frame-case.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** Returns the case files of all operations. */
export function caseFiles(): CaseFile[] {
  return globSync('generated/cases/*/*.json', { exclude: ['generated/cases/realtime/**'] }).map(
    (path) => read(path) as CaseFile,
  ); // made by the generator
}

/** Returns the case files of all realtime channels. */
export function frameCaseFiles(): FrameCaseFile[] {
  // Made by the generator.
  return globSync('generated/cases/realtime/*.json').map((path) => read(path) as FrameCaseFile);
}
