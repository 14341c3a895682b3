import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { generate } from '../../src/codegen/generate.ts';
import { contractFolder, generatedFolder, root } from '../../src/codegen/paths.ts';

/** The files that may change when one description changes: documents, model, types, collection and catalogue. */
const atMost = 8;
const folder = mkdtempSync(join(root, 'node_modules/.cache/contract-'));
afterAll(() => rmSync(folder, { recursive: true }));

/**
 * Returns the committed text of a generated file, or null. up-to-date.test.ts checks that it matches the contract.
 */
function committed(path: string): string | null {
  const file = join(generatedFolder, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

describe('a change of one description', () => {
  it.each([
    ['an operation', 'paths/matching/match.yaml', /^ {2}description: (\|-?\n {4})?/m],
    ['a schema', 'schemas/Match.yaml', /^description: /m],
    ['a problem', 'problems.yaml', /meaning: \{? ?\n? *en: /m],
  ])('of %s changes at most eight files', async (_what, file, place) => {
    cpSync(contractFolder, folder, { recursive: true });
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    const changed = text.replace(place, (found) => `${found}Changed. `);
    expect(changed, 'the place is there').not.toBe(text);
    writeFileSync(path, changed);
    const { files } = await generate(folder, root);
    const different = files.filter((each) => committed(each.path) !== each.text).map((each) => each.path);
    expect(different.length).toBeGreaterThan(0);
    expect(different.length, different.join('\n')).toBeLessThanOrEqual(atMost);
  });
});
