/** Compares the current contract with the one that was promised to clients. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readProductionDocument } from '../../../src/cli/local/production-document.ts';
import { readChangelog } from '../../../src/codegen/diff/changelog.ts';
import { compareContracts } from '../../../src/codegen/diff/index.ts';
import { formatSentences } from '../../../src/codegen/diff/report.ts';
import { isBreaking } from '../../../src/codegen/diff/rules.ts';
import { listOf, objectOf, type JsonObject } from '../../../src/codegen/read/json.ts';
import { nonEmpty } from '../../support/nonempty.ts';

const read = (file: string): JsonObject => JSON.parse(readFileSync(file, 'utf8')) as JsonObject; // our own files
const advice =
  'This breaks clients that were written against the contract before. Take it back, or offer the new beside the old (npm run bless says more).';

describe('the contract', () => {
  it('breaks no client that was written for contract/blessed/v2.json', () => {
    const changes = compareContracts(read('contract/blessed/v2.json'), readProductionDocument());
    expect(formatSentences(changes.filter(isBreaking)), advice).toEqual([]);
  });

  it('has a changelog with the section Unreleased', () => {
    expect(existsSync('contract/CHANGELOG.md')).toBe(true);
    expect(readFileSync('contract/CHANGELOG.md', 'utf8')).toMatch(/^## Unreleased$/m);
    expect(readChangelog(readFileSync('contract/CHANGELOG.md', 'utf8')).entries).toBeGreaterThan(0);
  });
});

describe('the comparison of contracts, applied to the real contract', () => {
  const contract = read('generated/contract/openapi.json');
  const schemas = objectOf(objectOf(contract['components'])['schemas']);
  const fields = Object.entries(schemas).flatMap(([name, schema]) =>
    Object.keys(objectOf(objectOf(schema)['properties'])).map((field): [string, string] => [name, field]),
  );

  /** Returns the contract without a field of a schema. The field is also removed from `required`. */
  function without(name: string, field: string): JsonObject {
    const copy = structuredClone(contract);
    const schema = objectOf(objectOf(objectOf(copy['components'])['schemas'])[name]);
    delete objectOf(schema['properties'])[field];
    if (schema['required'] !== undefined)
      schema['required'] = listOf(schema['required']).filter((each) => each !== field);
    return copy;
  }

  it('reports any field that is removed', () => {
    // Only every twentieth field, because comparing the whole contract is slow.
    const missed = nonEmpty(
      fields.filter((_, index) => index % 20 === 0),
      'fields of the contract',
    ).filter(([name, field]) => !compareContracts(contract, without(name, field)).some(isBreaking));
    expect(missed).toEqual([]);
  });
});
