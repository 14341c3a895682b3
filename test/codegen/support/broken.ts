import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Refusal } from '../../../src/codegen/faults.ts';
import { generate } from '../../../src/codegen/generate.ts';
import { goldenFolder } from './golden.ts';

/** Returns what `npm run generate` reports for the golden contract when these files replace the originals. */
export async function complaintAbout(files: Readonly<Record<string, string>>): Promise<string> {
  const base = mkdtempSync(join(tmpdir(), 'broken-'));
  try {
    cpSync(join(goldenFolder, 'contract'), join(base, 'contract'), { recursive: true });
    for (const [path, text] of Object.entries(files)) writeFileSync(join(base, 'contract', path), text);
    await generate(join(base, 'contract'), base);
    return 'nothing';
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  } finally {
    rmSync(base, { recursive: true, force: true });
  }
}
