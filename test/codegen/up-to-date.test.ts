import { describe, expect, it } from 'vitest';
import { generate } from '../../src/codegen/generate.ts';
import { hashText } from '../../src/codegen/inputs.ts';
import { findDifferences } from '../../src/codegen/output.ts';
import { contractFolder, generatedFolder, root } from '../../src/codegen/paths.ts';

describe('generated/', () => {
  it('contains exactly what is generated from contract/ (otherwise: npm run generate)', async () => {
    const { files } = await generate(contractFolder, root);
    expect(
      await findDifferences(generatedFolder, Object.fromEntries(files.map(({ path, text }) => [path, hashText(text)]))),
    ).toEqual([]);
  });
});
