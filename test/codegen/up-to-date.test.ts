import { describe, expect, it } from 'vitest';
import { generate } from '../../src/codegen/generate.ts';
import { sha256 } from '../../src/codegen/inputs.ts';
import { differences } from '../../src/codegen/output.ts';
import { contractFolder, generatedFolder, root } from '../../src/codegen/paths.ts';

describe('generated/', () => {
  it('contains exactly what contract/ gives (if not: npm run generate)', async () => {
    const { files } = await generate(contractFolder, root);
    expect(
      await differences(generatedFolder, Object.fromEntries(files.map(({ path, text }) => [path, sha256(text)]))),
    ).toEqual([]);
  });
});
