import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { nonEmpty } from '../support/nonempty.ts';
import { baseDocument, modelOf, patched } from './support/small-contract.ts';

interface RefusedDocument {
  readonly expect: readonly { readonly pointer: string; readonly reason: string }[];
  readonly patch: never;
}

const folder = join(import.meta.dirname, 'refuse');

describe('the generator', () => {
  it('accepts the small contract, from which the refused documents differ by one change', () => {
    expect(modelOf(baseDocument()).faults.all).toEqual([]);
  });

  for (const file of nonEmpty(readdirSync(folder).sort(), 'refused documents')) {
    it(`refuses ${file.replace('.yaml', '').replaceAll('-', ' ')}`, () => {
      const document: RefusedDocument = parse(readFileSync(join(folder, file), 'utf8'));
      const { faults } = modelOf(patched(baseDocument(), document.patch));
      for (const { pointer, reason } of nonEmpty(document.expect, 'expected faults')) {
        expect(faults.all).toContainEqual(
          expect.objectContaining({ pointer, reason: expect.stringContaining(reason) }),
        );
      }
      expect(nonEmpty(faults.all, 'faults').every(({ advice }) => advice.endsWith('.'))).toBe(true);
    });
  }

  it('reports all faults of a document at once', () => {
    const schemas = { One: { type: 'string', nullable: true }, Two: { type: 'integer', minLength: 1 }, Three: {} };
    const { faults } = modelOf(patched(baseDocument(), { components: { schemas } }));
    expect(faults.all.map(({ pointer }) => pointer)).toEqual([
      '/components/schemas/One/nullable',
      '/components/schemas/Three',
      '/components/schemas/Two/minLength',
    ]);
  });
});
