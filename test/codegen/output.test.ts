import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeSourceFile } from '../../src/codegen/emit/file.ts';
import { findDifferences, isUpToDate, makeManifestFile, writeOutput } from '../../src/codegen/output.ts';
import { hashText } from '../../src/codegen/inputs.ts';

const files = [makeSourceFile('server/a.ts', 'export const a = 1;'), makeSourceFile('b.ts', 'export const b = 2;')];
const hashes = Object.fromEntries(files.map(({ path, text }) => [path, hashText(text)]));
const all = [...files, makeManifestFile('inputs', files)];
let folder = '';

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'output-'));
  await writeOutput(folder, all);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the generated folder', () => {
  it('is up to date after a run, but not for other inputs', async () => {
    expect(await isUpToDate(folder, 'inputs')).toBe(true);
    expect(await isUpToDate(folder, 'other inputs')).toBe(false);
    expect(await findDifferences(folder, hashes)).toEqual([]);
  });

  it('is not written where it is up to date', async () => {
    expect(await writeOutput(folder, all)).toEqual({ created: 0, changed: 0, removed: 0 });
  });

  it('fault-R17: is checked for files edited by hand, and a run restores them and counts them as changed', async () => {
    writeFileSync(join(folder, 'server/a.ts'), 'export const a = 3;\n');
    expect(await findDifferences(folder, hashes)).toEqual(['server/a.ts differs from what the contract generates.']);
    expect(await isUpToDate(folder, 'inputs')).toBe(false);
    expect(await writeOutput(folder, all)).toEqual({ created: 0, changed: 1, removed: 0 });
    expect(readFileSync(join(folder, 'server/a.ts'), 'utf8')).toContain('export const a = 1;');
  });

  it('is checked for missing and unknown files, and a run repairs both', async () => {
    rmSync(join(folder, 'b.ts'));
    writeFileSync(join(folder, 'c.ts'), '');
    expect(await findDifferences(folder, hashes)).toEqual(['b.ts is missing.', 'c.ts was not made by the generator.']);
    expect(await writeOutput(folder, all)).toEqual({ created: 1, changed: 0, removed: 1 });
    expect(await findDifferences(folder, hashes)).toEqual([]);
  });
});
